import { confidential } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/clear-text-logging.ts';

export const clearTextLogging: Weakness = {
  name: 'clear-text-logging',
  title: 'Confidential data in the log',
  severity: 'medium',
  confidence: 'low',
  cwe: 532,
  owasp: ['A09:2021', 'A09:2025', 'API8:2023'],
  taints: { kinds: ['disclosure'], trust: confidential },
  what: 'A password, a token, a card number or the like is written to the log.',
  why: 'Logs are read by many people and kept for long: whoever reads them has the secret.',
  fix: ['Leave the value out, or write only that it was there.'],
  frameworks: {},
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
  samples,
};
