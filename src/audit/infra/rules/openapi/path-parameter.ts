import { infraRule } from '../../infra-rule.ts';
import { describesPath } from './shared-open.ts';

/** Part of a path that nothing describes. */
export const openapiPathParameter = infraRule({
  name: 'openapi-path-parameter',
  title: 'Part of a path that nothing describes',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'The path has a part in braces that is no parameter.',
  why: 'Nothing that is made from the description checks what is sent there.',
  fix: ['Describe it as a parameter with `in: path` and a schema.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#path-templating'],
  applies: ['openapi.operation'],
  must: { check: describesPath },
  says: 'A part of the path is not described',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders/{id}:
    get: # flaw
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
  /orders/{id}:
    get:
      parameters:
        - in: path
          name: id
          required: true
          schema:
            type: integer
      responses:
        "200":
          description: ok
`,
    ],
  },
});
