import { inHeader, type Verifier } from '../verifier.ts';

export const gitlab: Verifier = {
  provider: 'gitlab',
  title: 'GitLab',
  detectors: ['gitlab-token'],
  documentation: 'https://docs.gitlab.com/api/personal_access_tokens/#get-details-on-a-personal-access-token',
  hosts: ['gitlab.com'],
  request: inHeader('/api/v4/personal_access_tokens/self', 'private-token'),
  verified: [{ status: 200, is: { active: true } }],
  rejected: [{ status: 200, is: { active: false } }, { status: 401 }],
  caveat: 'a GitLab of your own has tokens of its own',
};
