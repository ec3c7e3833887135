import { post, type Verifier } from '../verifier.ts';

export const dropbox: Verifier = {
  provider: 'dropbox',
  title: 'Dropbox',
  detectors: ['dropbox-token'],
  documentation: 'https://www.dropbox.com/developers/documentation/http/documentation#check-user',
  hosts: ['api.dropboxapi.com'],
  request: ({ secret }) =>
    post('/2/check/user', { authorization: `Bearer ${secret}` }, { query: 'handrail' }),
  verified: [{ status: 200, is: { result: 'handrail' } }],
  rejected: [
    { status: 401, text: 'invalid_access_token' },
    { status: 401, text: 'expired_access_token' },
  ],
};
