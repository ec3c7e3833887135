import { infraRule } from '../../infra-rule.ts';
import { openByNature } from './shared-open.ts';

/** Operation that writes is open to everybody. */
export const openapiOperationOpen = infraRule({
  name: 'openapi-operation-open',
  title: 'Operation that writes is open to everybody',
  severity: 'medium',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'An operation that changes something takes back what the description asks of callers: its `security` is empty.',
  why: 'Everybody may change data by it.',
  fix: [
    'Take the empty `security` away, or name a scheme; logging in and signing up are what may stay open.',
  ],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#operation-object'],
  applies: ['openapi.operation'],
  where: {
    all: [
      { at: 'is_write', is: true },
      { at: 'path', matchesNot: openByNature },
    ],
  },
  must: { at: 'access', isNot: 'open' },
  says: 'An operation that writes asks nobody who they are',
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
    post:
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
  /auth/login:
    post:
      security: []
      responses:
        "200":
          description: ok
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
