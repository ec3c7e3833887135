import { inHeader, type Verifier } from '../verifier.ts';

export const circleci: Verifier = {
  provider: 'circleci',
  title: 'CircleCI',
  detectors: ['circleci-token'],
  documentation: 'https://circleci.com/docs/api/v2/index.html#operation/getCurrentUser',
  hosts: ['circleci.com'],
  request: inHeader('/api/v2/me', 'circle-token'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
  caveat: 'tokens of a project are no user, and a CircleCI Server of your own has tokens of its own',
};
