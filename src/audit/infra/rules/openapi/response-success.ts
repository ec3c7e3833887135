import { fails, holds } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** No answer for success. */
export const openapiResponseSuccess = infraRule({
  name: 'openapi-response-success',
  title: 'No answer for success',
  severity: 'info',
  cwe: 755,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An operation describes no answer with which it says that it worked.',
  why: 'Programs that are made from the description take its success for a failure.',
  fix: ['Describe the answer 2xx.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#responses-object'],
  applies: ['openapi.operation'],
  where: { check: ({ view }) => (view.entries.has('responses') ? holds : fails()) },
  must: { some: 'responses', has: { at: 'code', matches: /^(?:[123](?:\d\d|XX)|default)$/i } },
  says: 'No answer for success is described',
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
        "404":
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
        "204":
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
        "302":
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
