import { infraRule } from '../../infra-rule.ts';

/** Text of any length. */
export const openapiStringUnbounded = infraRule({
  name: 'openapi-string-unbounded',
  title: 'Text of any length',
  severity: 'info',
  cwe: 770,
  owasp: ['API4:2023'],
  what: 'A text has no `maxLength`.',
  why: 'Who sends a very long one uses up memory and disk.',
  fix: ['Set `maxLength`; a `format`, `enum` or `pattern` with an end will do too.'],
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'type', contains: 'string' },
      must: { any: ['maxLength', 'enum', 'const', 'format', 'pattern'].map((at) => ({ at, isSet: true })) },
    })),
  },
  says: 'A text may have any length',
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
  schemas:
    Order:
      type: object
      properties:
        note:
          type: string
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
  schemas:
    Order:
      type: object
      properties:
        note:
          type: string
          maxLength: 200
        day:
          type: string
          format: date
`,
    ],
  },
});
