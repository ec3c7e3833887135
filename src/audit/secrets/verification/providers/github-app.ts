import { bearer, type Verifier } from '../verifier.ts';

export const githubApp: Verifier = {
  provider: 'github-app',
  title: 'GitHub App',
  detectors: ['github-app-token'],
  documentation: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
  hosts: ['api.github.com'],
  request: bearer('/user', { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' }),
  verified: [
    { status: 200, has: ['login'] },
    // A token of an installation is known, and is no user.
    { status: 403, is: { message: 'Resource not accessible by integration' } },
  ],
  rejected: [{ status: 401, is: { message: 'Bad credentials' } }],
  caveat: 'a GitHub Enterprise Server has tokens of its own',
};
