import { infraRule } from '../../infra-rule.ts';
import { hasItems } from './shared-open.ts';

/** List of anything. */
export const openapiItemsMissing = infraRule({
  name: 'openapi-items-missing',
  title: 'List of anything',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A list does not say what it holds.',
  why: 'Nothing that is made from the description checks what is sent.',
  fix: ['Describe its `items`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#schema-object'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'type', contains: 'array' },
      must: { any: [{ check: hasItems }, { at: 'prefixItems', isSet: true }] },
    })),
  },
  says: 'A list may hold anything',
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
      maxItems: 3
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
      maxItems: 3
      items:
        type: boolean
`,
    ],
  },
});
