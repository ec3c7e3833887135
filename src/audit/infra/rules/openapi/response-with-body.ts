import { infraRule } from '../../infra-rule.ts';

/** Answer without body has one. */
export const openapiResponseWithBody = infraRule({
  name: 'openapi-response-with-body',
  title: 'Answer without body has one',
  severity: 'info',
  cwe: 1188,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'The answer 204 or 304 is described with a body, which HTTP does not let it have.',
  why: 'Programs that are made from the description wait for it.',
  fix: ['Take the body away, or answer 200.'],
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5'],
  applies: ['openapi.operation'],
  must: {
    each: 'responses',
    where: { at: 'code', is: ['204', '304'] },
    must: {
      all: [
        { at: 'content', isSet: false },
        { at: 'schema', isSet: false },
      ],
    },
  },
  says: 'The answer has no body',
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
        "204":
          description: ok
          content:
            application/json: # flaw
              schema:
                type: object
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
    ],
  },
});
