import { senders } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/log-injection.ts';

export const logInjection: Weakness = {
  name: 'log-injection',
  title: 'Forged log entries',
  severity: 'medium',
  confidence: 'medium',
  cwe: 117,
  owasp: ['A09:2021', 'A09:2025', 'API8:2023'],
  taints: { kinds: ['log'], trust: { ...senders, 'http-header': 'low' } },
  what: 'Data from outside reaches the log with its line breaks.',
  why: 'With a line break in the data somebody can write entries of their own, which hide an attack or blame somebody else, and may attack whoever shows the log.',
  fix: ['Remove line breaks and control characters first, or write the log as JSON, where they are escaped.'],
  frameworks: {
    Python: "`value.replace('\\r', '').replace('\\n', '')`, or a JSON formatter.",
    JavaScript: "`value.replace(/[\\r\\n]/g, '')`, or pino and winston with JSON output.",
    Java: "take line breaks out, or write JSON by the logger's layout.",
    Go: '`log.Printf("search for %q", text)`, or `log/slog` with the text as a value of its own.',
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
  samples,
};
