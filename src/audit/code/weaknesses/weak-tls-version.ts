import type { Weakness } from '../weakness.ts';
import { samples } from './samples/weak-tls-version.ts';

export const weakTlsVersion: Weakness = {
  name: 'weak-tls-version',
  title: 'Old TLS version',
  severity: 'medium',
  confidence: 'high',
  cwe: 327,
  owasp: ['A02:2021', 'A04:2025', 'API8:2023'],
  what: 'A connection may use SSL or TLS 1.0 or 1.1.',
  why: 'Whoever is between the two sides can weaken the connection and read it.',
  fix: ['Allow TLS 1.2 and 1.3 only.'],
  frameworks: {
    Python: '`ssl.create_default_context()`; `context.minimum_version = ssl.TLSVersion.TLSv1_2`.',
    'Node.js': "`minVersion: 'TLSv1.2'`.",
    Go: '`tls.Config{MinVersion: tls.VersionTLS12}`.',
    Java: '`SSLContext.getInstance("TLS")`, and `TLSv1.2` and `TLSv1.3` where protocols are listed.',
  },
  references: ['https://www.rfc-editor.org/rfc/rfc8996'],
  samples,
};
