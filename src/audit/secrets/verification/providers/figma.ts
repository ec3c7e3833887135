import { inHeader, type Verifier } from '../verifier.ts';

export const figma: Verifier = {
  provider: 'figma',
  title: 'Figma',
  detectors: ['figma-token'],
  documentation: 'https://developers.figma.com/docs/rest-api/users-endpoints/',
  hosts: ['api.figma.com'],
  request: inHeader('/v1/me', 'x-figma-token'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 403, is: { err: ['Invalid token', 'Token expired'] } }, { status: 401 }],
};
