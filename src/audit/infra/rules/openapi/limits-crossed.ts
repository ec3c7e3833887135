import { infraRule } from '../../infra-rule.ts';
import { hasLimits, limitsFit } from './shared-open.ts';

/** Limits that nothing fits. */
export const openapiLimitsCrossed = infraRule({
  name: 'openapi-limits-crossed',
  title: 'Limits that nothing fits',
  severity: 'low',
  cwe: 1284,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'The lowest limit of a schema is above the highest.',
  why: 'Everything is refused, or what checks leaves both out.',
  fix: ['Change the limits.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#schema-object'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { check: hasLimits },
      must: { check: limitsFit },
    })),
  },
  says: 'Nothing fits the limits',
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
      minimum: 10
      maximum: 1
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
      minimum: 1
      maximum: 10
`,
    ],
  },
});
