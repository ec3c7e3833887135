import { errorDetail } from '../trust.ts';
import type { Weakness } from '../weakness.ts';
import { samples } from './samples/error-disclosure.ts';

export const errorDisclosure: Weakness = {
  name: 'error-disclosure',
  title: 'Details of errors are sent to the client',
  severity: 'low',
  confidence: 'medium',
  cwe: 209,
  owasp: ['A05:2021', 'A10:2025', 'API8:2023'],
  taints: { kinds: [], trust: errorDetail },
  what: 'A stack trace or the text of an exception becomes part of an answer.',
  why: 'It tells paths, versions, queries and sometimes secrets: a map for an attack.',
  fix: ['Log the error and answer with a number by which you find it there.'],
  frameworks: {
    Go: '`log.Print(err)` and `http.Error(w, "something went wrong", http.StatusInternalServerError)`.',
    Java: '`log.error("failed", error)` and `response.sendError(500)`; Spring Boot: `server.error.include-message=never`, `include-stacktrace=never`.',
    Python: "`log.exception('failed')` and an answer that says only that it failed.",
    'Node.js': "`log.error(error)` and `res.status(500).send('Something went wrong')`.",
  },
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html'],
  samples,
};
