import { get, type Verifier } from '../verifier.ts';

export const telegram: Verifier = {
  provider: 'telegram',
  title: 'Telegram',
  detectors: ['telegram-bot-token'],
  documentation: 'https://core.telegram.org/bots/api#getme',
  hosts: ['api.telegram.org'],
  request: ({ secret }) => get(`/bot${encodeURIComponent(secret).replace('%3A', ':')}/getMe`, {}),
  verified: [{ status: 200, is: { ok: true } }],
  rejected: [
    { status: 401, is: { ok: false } },
    { status: 404, is: { ok: false } },
  ],
};
