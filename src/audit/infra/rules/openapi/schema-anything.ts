import { infraRule } from '../../infra-rule.ts';
import { isAnything } from './shared-open.ts';

/** Schema that everything fits. */
export const openapiSchemaAnything = infraRule({
  name: 'openapi-schema-anything',
  title: 'Schema that everything fits',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An object has no properties, or a schema says nothing.',
  why: 'Nothing that is made from the description checks what is sent.',
  fix: ['Describe the properties with their types.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#schema-object'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { check: isAnything },
      must: { at: 'type', is: 'nothing' },
    })),
  },
  says: 'Everything fits the schema',
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
        a:
          type: boolean
`,
    ],
  },
});
