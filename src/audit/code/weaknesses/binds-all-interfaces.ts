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
  frameworks: {},
  references: ['https://cwe.mitre.org/data/definitions/605.html'],
  samples,
};
