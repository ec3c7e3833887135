import { infraRule } from '../../infra-rule.ts';
import { openByNature } from './shared-open.ts';

/** Operation is open to everybody. */
export const openapiReadOpen = infraRule({
  name: 'openapi-read-open',
  title: 'Operation is open to everybody',
  severity: 'info',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'An operation that reads takes back what the description asks of callers: its `security` is empty.',
  why: 'Everybody may read what it tells.',
  fix: ['Make sure that it is meant for everybody.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#operation-object'],
  applies: ['openapi.operation'],
  where: {
    all: [
      { at: 'is_write', is: false },
      { at: 'path', matchesNot: openByNature },
    ],
  },
  must: { at: 'access', isNot: 'open' },
  says: 'An operation asks nobody who they are',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security:
  - key: []
paths:
  /orders:
    get:
      security: [] # flaw
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
    ],
  },
  good: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security:
  - key: []
paths:
  /health:
    get:
      security: []
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
    ],
  },
});
