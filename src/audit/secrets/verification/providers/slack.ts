import { post, type Verifier } from '../verifier.ts';

export const slack: Verifier = {
  provider: 'slack',
  title: 'Slack',
  detectors: ['slack-bot-token', 'slack-user-token'],
  documentation: 'https://docs.slack.dev/reference/methods/auth.test',
  hosts: ['slack.com'],
  request: ({ secret }) => post('/api/auth.test', { authorization: `Bearer ${secret}` }, {}),
  verified: [{ status: 200, is: { ok: true } }],
  rejected: [
    {
      status: 200,
      is: { ok: false, error: ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired'] },
    },
  ],
};
