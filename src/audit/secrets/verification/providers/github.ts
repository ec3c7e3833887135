import { bearer, type Verifier } from '../verifier.ts';

export const github: Verifier = {
  provider: 'github',
  title: 'GitHub',
  detectors: ['github-fine-grained-token', 'github-oauth-token', 'github-token'],
  documentation: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
  hosts: ['api.github.com'],
  request: bearer('/user', { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }),
  verified: [{ status: 200, has: ['login'] }],
  rejected: [{ status: 401, is: { message: 'Bad credentials' } }],
  caveat: 'a GitHub Enterprise Server has tokens of its own',
};
