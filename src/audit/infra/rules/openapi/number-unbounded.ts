import { infraRule } from '../../infra-rule.ts';

/** Number of any size. */
export const openapiNumberUnbounded = infraRule({
  name: 'openapi-number-unbounded',
  title: 'Number of any size',
  severity: 'info',
  cwe: 1284,
  owasp: ['API4:2023'],
  what: 'A number has no `minimum` or no `maximum`.',
  why: 'Amounts below zero and sizes beyond measure get through to what computes with them.',
  fix: ['Set `minimum` and `maximum`.'],
  references: ['https://cwe.mitre.org/data/definitions/1284.html'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: {
        all: [
          {
            any: [
              { at: 'type', contains: 'integer' },
              { at: 'type', contains: 'number' },
            ],
          },
          { at: 'enum', isSet: false },
        ],
      },
      must: {
        all: [
          { any: ['maximum', 'exclusiveMaximum'].map((at) => ({ at, isSet: true })) },
          { any: ['minimum', 'exclusiveMinimum'].map((at) => ({ at, isSet: true })) },
        ],
      },
    })),
  },
  says: 'A number may have any size',
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
      type: integer
      format: int32
      minimum: 0
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
      type: integer
      format: int32
      minimum: 0
      maximum: 99
`,
    ],
  },
});
