import { infraRule } from '../../infra-rule.ts';

/** Other answers are not described. */
export const openapiResponseDefault = infraRule({
  name: 'openapi-response-default',
  title: 'Other answers are not described',
  severity: 'info',
  cwe: 755,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An operation has no `default` answer.',
  why: 'Programs that are made from the description do not handle what else it answers.',
  fix: ['Add a `default`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#responses-object'],
  applies: ['openapi.operation'],
  must: { some: 'responses', has: { at: 'code', is: ['default', '4XX', '5XX'] } },
  says: 'There is no `default` answer',
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
