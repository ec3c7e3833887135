import { base32, shape } from '../../shape.ts';
import { signed } from '../aws-signature.ts';
import type { Verifier } from '../verifier.ts';

const form = 'application/x-www-form-urlencoded; charset=utf-8';
const body = 'Action=GetCallerIdentity&Version=2011-06-15';

/** The client sends it by itself. */
function withoutHost({ host: _, ...headers }: Readonly<Record<string, string>>): Record<string, string> {
  return headers;
}

/** No permission is needed for it, and none can forbid it. */
export const aws: Verifier = {
  provider: 'aws',
  title: 'Amazon Web Services',
  detectors: ['aws-secret-access-key'],
  documentation: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
  hosts: ['sts.amazonaws.com'],
  companion: {
    title: 'AWS access key ID (AKIA…)',
    // Temporary ones (ASIA…) need a session token besides and end by themselves.
    pattern: /(?<![A-Za-z0-9_])AKIA[A-Z2-7]{16}(?![A-Za-z0-9_])/g,
    make: shape`AKIA${base32(16)}`.make,
  },
  request: ({ secret, companion = '' }, { host, now }) => ({
    method: 'POST',
    path: '/',
    headers: withoutHost(
      signed(
        { method: 'POST', host, path: '/', query: '', headers: { 'content-type': form }, body },
        { region: 'us-east-1', service: 'sts', keyId: companion, secret, now },
      ),
    ),
    body,
  }),
  verified: [{ status: 200, text: '<GetCallerIdentityResult>' }],
  rejected: [
    { status: 403, text: '<Code>InvalidClientTokenId</Code>' },
    { status: 403, text: '<Code>SignatureDoesNotMatch</Code>' },
  ],
  caveat:
    'the secret may belong to an access key ID that stands elsewhere, or to a partition of its own (China, GovCloud)',
};
