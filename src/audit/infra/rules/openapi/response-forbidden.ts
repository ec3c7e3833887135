import { infraRule } from '../../infra-rule.ts';

/** Answer 403 is not described. */
export const openapiResponseForbidden = infraRule({
  name: 'openapi-response-forbidden',
  title: 'Answer 403 is not described',
  severity: 'info',
  cwe: 755,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An operation that asks who calls does not say what it answers when somebody may not.',
  why: 'Programs that are made from the description do not handle it; what they do then nobody decided.',
  fix: ['Describe the answer 403.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#responses-object'],
  applies: ['openapi.operation'],
  where: { at: 'access', is: ['required', 'optional'] },
  must: { some: 'responses', has: { at: 'code', is: ['403', 'default', '4XX'] } },
  says: 'The answer 403 is not described',
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
        "403":
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
