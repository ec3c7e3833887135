import { inHeader, type Verifier } from '../verifier.ts';

export const postman: Verifier = {
  provider: 'postman',
  title: 'Postman',
  detectors: ['postman-key'],
  documentation:
    'https://www.postman.com/postman/postman-public-workspace/request/0dmzf8q/get-authenticated-user',
  hosts: ['api.getpostman.com'],
  request: inHeader('/me', 'x-api-key'),
  verified: [{ status: 200, has: ['user.id'] }],
  rejected: [{ status: 401 }],
};
