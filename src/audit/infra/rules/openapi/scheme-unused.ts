import { infraRule } from '../../infra-rule.ts';

/** Security scheme that nothing uses. */
export const openapiSchemeUnused = infraRule({
  name: 'openapi-scheme-unused',
  title: 'Security scheme that nothing uses',
  severity: 'info',
  cwe: 1164,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A scheme is defined, and no `security` names it.',
  why: 'Mostly somebody forgot to ask for it.',
  fix: ['Name it in a `security`, or take it away.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object'],
  applies: ['openapi.scheme'],
  must: { at: 'is_used', isNot: false },
  says: 'Nothing uses the scheme',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key: # flaw
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
  /orders:
    get:
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
