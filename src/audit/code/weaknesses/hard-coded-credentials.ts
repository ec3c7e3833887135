import type { Weakness } from '../weakness.ts';
import { samples } from './samples/hard-coded-credentials.ts';

export const hardCodedCredentials: Weakness = {
  name: 'hard-coded-credentials',
  title: 'Credential in the code',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025', 'API2:2023'],
  what: 'A password, a key or a token of the program is written into its code.',
  why: 'Everyone who can read the code has it, and it cannot be changed without a release.',
  fix: [
    'Change it: it is in the history of the repository.',
    'Read it at run time from a secret store or the environment.',
  ],
  frameworks: {
    Go: '`os.Getenv("DB_PASSWORD")`, or the client of your secret manager; rotate the value that was written down.',
    Java: '`System.getenv("DB_PASSWORD")`, or a property that a secret manager fills; rotate the value that was written down.',
    Python:
      "`os.environ['DB_PASSWORD']`, or the client of your secret manager; rotate the value that was written down.",
    'Node.js':
      '`process.env.DB_PASSWORD`, or the client of your secret manager; rotate the value that was written down.',
  },
  references: ['https://cwe.mitre.org/data/definitions/798.html'],
  samples,
};
