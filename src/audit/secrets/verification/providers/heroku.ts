import { bearer, type Verifier } from '../verifier.ts';

export const heroku: Verifier = {
  provider: 'heroku',
  title: 'Heroku',
  detectors: ['heroku-api-key'],
  documentation: 'https://devcenter.heroku.com/articles/platform-api-reference#account',
  hosts: ['api.heroku.com'],
  request: bearer('/account', { accept: 'application/vnd.heroku+json; version=3' }),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401, is: { id: 'unauthorized' } }],
};
