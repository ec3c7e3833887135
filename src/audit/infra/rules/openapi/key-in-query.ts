import { infraRule } from '../../infra-rule.ts';

/** Key is part of the address. */
export const openapiKeyInQuery = infraRule({
  name: 'openapi-key-in-query',
  title: 'Key is part of the address',
  severity: 'medium',
  cwe: 598,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A security scheme takes its key from the query.',
  why: 'Addresses are kept in logs, histories and statistics of everybody on the way; whoever reads one has the key.',
  fix: ['Take it from a header: `in: header`.'],
  references: [
    'https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object',
    'https://cwe.mitre.org/data/definitions/598.html',
  ],
  applies: ['openapi.scheme'],
  where: { at: 'type', is: 'apiKey' },
  must: { at: 'in', isNot: 'query' },
  says: 'The key is part of the address',
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
  securitySchemes:
    key:
      type: apiKey
      in: query # flaw
      name: key
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
  securitySchemes:
    key:
      type: apiKey
      in: header
      name: X-Key
`,
    ],
  },
});
