import { infraRule } from '../../infra-rule.ts';
import { openByNature, othersSay } from './shared-open.ts';

/** Operation that writes says nothing of who may call it. */
export const openapiOperationUndeclared = infraRule({
  name: 'openapi-operation-undeclared',
  title: 'Operation that writes says nothing of who may call it',
  severity: 'low',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'Other operations have a `security`, this one, which changes something, has none, and there is none at the top.',
  why: 'By the rules of OpenAPI everybody may call it; mostly somebody forgot it.',
  fix: ['Set a `security` at the top; then a new operation has it by itself.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#operation-object'],
  applies: ['openapi.operation'],
  where: {
    all: [{ at: 'is_write', is: true }, { at: 'path', matchesNot: openByNature }, { check: othersSay }],
  },
  must: { at: 'access', isNot: 'undeclared' },
  says: 'Nothing says who may call it',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      security:
        - key: []
      responses:
        "200":
          description: ok
  /orders/all:
    delete: # flaw
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
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
      security:
        - key: []
      responses:
        "200":
          description: ok
  /login:
    post:
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    post:
      responses:
        "200":
          description: ok
`,
    ],
  },
});
