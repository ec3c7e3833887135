import { infraRule } from '../../infra-rule.ts';

/** Properties that nobody named. */
export const openapiPropertiesAdditional = infraRule({
  name: 'openapi-properties-additional',
  title: 'Properties that nobody named',
  severity: 'info',
  cwe: 915,
  owasp: ['API3:2023'],
  what: 'An object takes properties that are not described.',
  why: 'Who sends `isAdmin` may set it: what copies a call into a record copies that too.',
  fix: ['Set `additionalProperties: false`.'],
  references: [
    'https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/',
  ],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: {
        all: [
          { at: 'type', contains: 'object' },
          { at: 'properties', isSet: true },
        ],
      },
      must: {
        any: [
          { at: 'unevaluatedProperties', is: false },
          { at: 'additionalProperties', is: false },
        ],
      },
    })),
  },
  says: 'Properties that are not described are taken',
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
        a:
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
      type: object
      additionalProperties: false
      properties:
        a:
          type: boolean
`,
    ],
  },
});
