import { infraRule } from '../../infra-rule.ts';

/** Answer that HTTP does not have. */
export const openapiResponseCode = infraRule({
  name: 'openapi-response-code',
  title: 'Answer that HTTP does not have',
  severity: 'info',
  cwe: 1284,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A response stands under what is no status of HTTP.',
  why: 'It describes nothing.',
  fix: ['Write a status from 100 to 599, `2XX` or `default`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#responses-object'],
  applies: ['openapi.operation'],
  must: { each: 'responses', must: { at: 'code', matches: /^(?:[1-5]\d\d|[1-5]XX|default)$/i } },
  says: 'It is no status of HTTP',
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
        "6000": # flaw
          description: x
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
        "4XX":
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
