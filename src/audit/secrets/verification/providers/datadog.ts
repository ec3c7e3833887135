import { inHeader, type Verifier } from '../verifier.ts';

export const datadog: Verifier = {
  provider: 'datadog',
  title: 'Datadog',
  detectors: ['datadog-api-key'],
  documentation: 'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
  hosts: [
    'api.datadoghq.com',
    'api.us3.datadoghq.com',
    'api.us5.datadoghq.com',
    'api.datadoghq.eu',
    'api.ap1.datadoghq.com',
    'api.ap2.datadoghq.com',
  ],
  request: inHeader('/api/v1/validate', 'dd-api-key'),
  verified: [{ status: 200, is: { valid: true } }],
  rejected: [{ status: 403 }],
  caveat: 'keys of the US1-FED site are known there only',
};
