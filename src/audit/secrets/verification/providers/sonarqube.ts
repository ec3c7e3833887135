import { bearer, type Verifier } from '../verifier.ts';

export const sonarqube: Verifier = {
  provider: 'sonarqube',
  title: 'SonarQube Cloud',
  detectors: ['sonarqube-token'],
  documentation: 'https://sonarcloud.io/web_api/api/authentication/validate',
  hosts: ['sonarcloud.io', 'sonarqube.us'],
  request: bearer('/api/authentication/validate'),
  verified: [{ status: 200, is: { valid: true } }],
  rejected: [{ status: 200, is: { valid: false } }, { status: 401 }],
  caveat: 'a SonarQube of your own has tokens of its own',
};
