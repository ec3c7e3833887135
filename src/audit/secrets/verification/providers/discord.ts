import { get, type Verifier } from '../verifier.ts';

export const discord: Verifier = {
  provider: 'discord',
  title: 'Discord',
  detectors: ['discord-bot-token'],
  documentation: 'https://discord.com/developers/docs/resources/user#get-current-user',
  hosts: ['discord.com'],
  request: ({ secret }) => get('/api/v10/users/@me', { authorization: `Bot ${secret}` }),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
};
