import { bearer, type Verifier } from '../verifier.ts';

export const notion: Verifier = {
  provider: 'notion',
  title: 'Notion',
  detectors: ['notion-token'],
  documentation: 'https://developers.notion.com/reference/get-self',
  hosts: ['api.notion.com'],
  request: bearer('/v1/users/me', { 'notion-version': '2022-06-28' }),
  verified: [{ status: 200, is: { object: 'user' } }],
  rejected: [{ status: 401, is: { code: 'unauthorized' } }],
};
