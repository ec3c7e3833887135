import { infraRule } from '../../infra-rule.ts';

/** Parameter of any form. */
export const openapiParameterWithoutSchema = infraRule({
  name: 'openapi-parameter-without-schema',
  title: 'Parameter of any form',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A parameter has neither a schema nor a media type.',
  why: 'Nothing that is made from the description checks what is sent.',
  fix: ['Give it a `schema` with type and limits.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#parameter-object'],
  applies: ['openapi.operation'],
  must: {
    each: 'parameters',
    where: {
      all: [
        { at: 'name', isSet: true },
        { at: 'in', isNot: 'body' },
      ],
    },
    must: {
      any: [
        { at: 'schema', isSet: true },
        { at: 'content', isSet: true },
      ],
    },
  },
  says: 'A parameter has no schema',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      parameters:
        - in: query # flaw
          name: page
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
      parameters:
        - in: query
          name: page
          schema:
            type: integer
      responses:
        "200":
          description: ok
`,
      `swagger: "2.0"
info:
  title: a
  version: "1"
paths:
  /orders:
    get:
      parameters:
        - in: query
          name: page
          type: integer
      responses:
        "200":
          description: ok
`,
    ],
  },
});
