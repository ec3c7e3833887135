import type { Weakness } from '../weakness.ts';
import { samples } from './samples/binds-all-interfaces.ts';

export const bindsAllInterfaces: Weakness = {
  name: 'binds-all-interfaces',
  title: 'Service listens everywhere',
  severity: 'low',
  confidence: 'low',
  cwe: 605,
  owasp: ['A05:2021', 'A02:2025', 'API8:2023'],
  what: 'A server is bound to all addresses of the machine.',
  why: 'What was meant for the machine itself or an inner network can be reached from outside.',
  fix: ['Bind to `127.0.0.1` or to the address that is meant; in a container leave it and say so.'],
  frameworks: {
    Go: '`net.Listen("tcp", "127.0.0.1:9000")`, or the address of the network that is meant.',
    Python:
      'bind to `127.0.0.1`, or to the address of the network that is meant; behind a proxy that is enough.',
  },
  references: ['https://cwe.mitre.org/data/definitions/605.html'],
  samples,
};
