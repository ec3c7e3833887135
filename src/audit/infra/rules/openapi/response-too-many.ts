import { infraRule } from '../../infra-rule.ts';

/** Answer 429 is not described. */
export const openapiResponseTooMany = infraRule({
  name: 'openapi-response-too-many',
  title: 'Answer 429 is not described',
  severity: 'info',
  cwe: 770,
  owasp: ['API4:2023'],
  what: 'An operation does not say what it answers to who calls too often.',
  why: 'Mostly nothing limits how often it may be called.',
  fix: ['Limit calls and describe the answer 429.'],
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/'],
  applies: ['openapi.operation'],
  must: { some: 'responses', has: { at: 'code', is: ['429', 'default', '4XX'] } },
  says: 'The answer 429 is not described',
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
        "429":
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
