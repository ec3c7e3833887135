import { infraRule } from '../../infra-rule.ts';

/** List of any length. */
export const openapiArrayUnbounded = infraRule({
  name: 'openapi-array-unbounded',
  title: 'List of any length',
  severity: 'info',
  cwe: 770,
  owasp: ['API4:2023'],
  what: 'A list has no `maxItems`.',
  why: 'Who sends a very long one uses up memory and time.',
  fix: ['Set `maxItems`.'],
  references: ['https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'type', contains: 'array' },
      must: { at: 'maxItems', isSet: true },
    })),
  },
  says: 'A list may have any length',
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
      type: array
      items:
        type: boolean
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
      type: array
      maxItems: 20
      items:
        type: boolean
`,
    ],
  },
});
