import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { decodeBase64 } from './formats/decode.ts';

export const jfrogKey = custom({
  name: 'jfrog-key',
  title: 'JFrog Artifactory key or reference token',
  provider: 'JFrog',
  grants: 'read and replace artefacts in the repositories that its owner may',
  revoke: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  severity: 'critical',
  keywords: ['akcp', 'cmvmdgtuo'],
  pattern:
    /(?<![A-Za-z0-9+/_])(?<secret>AKCp[A-Za-z0-9]{68,70}|cmVmdGtuO[A-Za-z0-9]{55})(?![A-Za-z0-9+/=_-])/dg,
  entropy: 4,
  // A reference token says "reftkn:01:" in base64 and then an expiry.
  accept: (key) =>
    key.startsWith('AKCp') || (decodeBase64(key)?.toString('latin1') ?? '').startsWith('reftkn:'),
  make: (random) => `AKCp${base62(69).make(random)}`,
  bad: ['ARTIFACTORY_API_KEY={secret}', 'X-JFrog-Art-Api: {secret}'],
  good: ['ARTIFACTORY_API_KEY=AKCp...', 'X-JFrog-Art-Api: $API_KEY'],
});
