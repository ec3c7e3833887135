import { infraRule } from '../../infra-rule.ts';

/** Key is all that says who calls. */
export const openapiKeyOnly = infraRule({
  name: 'openapi-key-only',
  title: 'Key is all that says who calls',
  severity: 'info',
  cwe: 308,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A security scheme is a key that is sent as it is.',
  why: 'It says which program calls, not who; it does not run out, and is in every program that calls.',
  fix: ['Use it to count calls, and OAuth 2 or OpenID Connect to know who calls.'],
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/'],
  applies: ['openapi.scheme'],
  must: { at: 'type', isNot: 'apiKey' },
  says: 'A key is all that says who calls',
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
    key:
      type: apiKey # flaw
      in: header
      name: X-Key
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
