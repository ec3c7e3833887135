import { infraRule } from '../../infra-rule.ts';

/** Number without a format. */
export const openapiNumberFormat = infraRule({
  name: 'openapi-number-format',
  title: 'Number without a format',
  severity: 'info',
  cwe: 681,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A number does not say how large its type is.',
  why: 'Programs that are made from the description cut what does not fit.',
  fix: ['Set `format`: `int32`, `int64`, `float`, `double`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#data-types'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: {
        any: [
          { at: 'type', contains: 'integer' },
          { at: 'type', contains: 'number' },
        ],
      },
      must: { any: ['format', 'enum', 'const'].map((at) => ({ at, isSet: true })) },
    })),
  },
  says: 'A number has no format',
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
      format: int64
`,
    ],
  },
});
