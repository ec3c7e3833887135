import { infraRule } from '../../infra-rule.ts';

/** Password is sent with every call. */
export const openapiSchemeBasic = infraRule({
  name: 'openapi-scheme-basic',
  title: 'Password is sent with every call',
  severity: 'low',
  cwe: 522,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A security scheme is HTTP Basic.',
  why: 'Each call carries the password itself; whoever gets one call, from a log or a line, has it for good.',
  fix: ['Use tokens that run out: OAuth 2 or OpenID Connect.'],
  references: [
    'https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object',
    'https://www.rfc-editor.org/rfc/rfc7617',
  ],
  applies: ['openapi.scheme'],
  must: {
    not: {
      all: [
        { at: 'type', is: 'http' },
        { at: 'scheme', is: 'basic' },
      ],
    },
  },
  says: 'A password is sent with every call',
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
    login: # flaw
      type: http
      scheme: basic
`,
      `swagger: "2.0"
info:
  title: a
  version: "1"
securityDefinitions:
  login: # flaw
    type: basic
paths:
  /orders:
    get:
      responses:
        "200":
          description: ok
`,
    ],
  },
  good: {
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
    key:
      type: http
      scheme: bearer
`,
    ],
  },
});
