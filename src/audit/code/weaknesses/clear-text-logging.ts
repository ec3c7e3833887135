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
  frameworks: {
    Go: 'log who and what, not the secret: `log.Printf("sign-in of %q", user)`; give secrets a type whose `String()` is `****`.',
    Java: 'log who and what, not the secret: `log.info("sign-in of {}", user)`; give secrets a type whose `toString` is masked.',
    Python:
      "log who and what, not the secret: `log.info('sign-in of %s', user)`; wrap secrets (`pydantic.SecretStr`).",
    'Node.js':
      "log who and what, not the secret: `log.info({ user: user.id })`; pino's `redact` masks fields by name.",
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
  samples,
};
