import { infraRule } from '../../infra-rule.ts';
import { hasOwnName } from './shared-open.ts';

/** Two operations have one name. */
export const openapiOperationIdTwice = infraRule({
  name: 'openapi-operation-id-twice',
  title: 'Two operations have one name',
  severity: 'info',
  cwe: 694,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'Two operations have the same `operationId`.',
  why: 'Of what is made from the description one takes the place of the other, mostly with its rights.',
  fix: ['Give each a name of its own.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#operation-object'],
  applies: ['openapi.operation'],
  where: { at: 'operation_id', isSet: true },
  must: { check: hasOwnName },
  says: 'Another operation has the same name',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      operationId: list
      responses:
        "200":
          description: ok
  /b:
    get:
      operationId: list # flaw
      responses:
        "200":
          description: ok
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
      operationId: list
      responses:
        "200":
          description: ok
  /b:
    get:
      operationId: other
      responses:
        "200":
          description: ok
`,
    ],
  },
});
