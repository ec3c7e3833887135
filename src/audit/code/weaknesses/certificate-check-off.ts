import type { Weakness } from '../weakness.ts';
import { samples } from './samples/certificate-check-off.ts';

export const certificateCheckOff: Weakness = {
  name: 'certificate-check-off',
  title: 'Certificates are not checked',
  severity: 'high',
  // Of 13 findings read in public applications 3 were true: the others are off only where a setting says so.
  confidence: 'medium',
  cwe: 295,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'A TLS connection is made without checking who is on the other side.',
  why: 'Whoever is between the two sides reads and changes everything, passwords included.',
  fix: ['Leave the check on; give the certificate of an inner authority explicitly.'],
  frameworks: {
    requests: "`verify='ca.pem'` instead of `verify=False`.",
    'Node.js': "`ca: readFileSync('ca.pem')` instead of `rejectUnauthorized: false`.",
    Go: 'leave `InsecureSkipVerify` out; a private authority goes into `tls.Config{RootCAs: pool}`.',
    Java: 'no trust manager or host name verifier of your own; a private authority goes into a key store that `TrustManagerFactory` reads.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Transport_Layer_Security_Cheat_Sheet.html'],
  samples,
};
