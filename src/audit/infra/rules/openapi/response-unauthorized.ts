import { infraRule } from '../../infra-rule.ts';

/** Answer 401 is not described. */
export const openapiResponseUnauthorized = infraRule({
  name: 'openapi-response-unauthorized',
  title: 'Answer 401 is not described',
  severity: 'info',
  cwe: 755,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An operation that asks who calls does not say what it answers when nobody knows who calls.',
  why: 'Programs that are made from the description do not handle it; what they do then nobody decided.',
  fix: ['Describe the answer 401.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#responses-object'],
  applies: ['openapi.operation'],
  where: { at: 'access', is: ['required', 'optional'] },
  must: { some: 'responses', has: { at: 'code', is: ['401', 'default', '4XX'] } },
  says: 'The answer 401 is not described',
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
      responses:
        "200":
          description: x
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
  /orders:
    get:
      responses:
        "200":
          description: x
        "401":
          description: x
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
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
          description: x
        "default":
          description: x
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
    ],
  },
});
