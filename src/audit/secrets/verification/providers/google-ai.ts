import { inHeader, type Verifier } from '../verifier.ts';

export const googleAi: Verifier = {
  provider: 'google-ai',
  title: 'Google AI (Gemini)',
  detectors: ['google-ai-key'],
  documentation: 'https://ai.google.dev/api/models#method:-models.list',
  hosts: ['generativelanguage.googleapis.com'],
  request: inHeader('/v1beta/models?pageSize=1', 'x-goog-api-key'),
  verified: [{ status: 200, has: ['models'] }],
  rejected: [{ status: 400, text: 'API_KEY_INVALID' }],
};
