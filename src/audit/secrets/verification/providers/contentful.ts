import { bearer, type Verifier } from '../verifier.ts';

export const contentful: Verifier = {
  provider: 'contentful',
  title: 'Contentful',
  detectors: ['contentful-token'],
  documentation:
    'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users',
  hosts: ['api.contentful.com', 'api.eu.contentful.com'],
  request: bearer('/users/me'),
  verified: [{ status: 200, has: ['sys.id'] }],
  rejected: [{ status: 401 }],
};
