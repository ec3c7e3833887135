import { inHeader, type Verifier } from '../verifier.ts';

export const elevenlabs: Verifier = {
  provider: 'elevenlabs',
  title: 'ElevenLabs',
  detectors: ['elevenlabs-key'],
  documentation: 'https://elevenlabs.io/docs/api-reference/user/get',
  hosts: ['api.elevenlabs.io'],
  request: inHeader('/v1/user', 'xi-api-key'),
  verified: [{ status: 200, has: ['subscription'] }],
  rejected: [{ status: 401, is: { 'detail.status': 'invalid_api_key' } }],
};
