import { infraRule } from '../../infra-rule.ts';
import { plainHttp } from './shared-open.ts';

/** Interface is served without encryption. */
export const openapiServerHttp = infraRule({
  name: 'openapi-server-http',
  title: 'Interface is served without encryption',
  severity: 'medium',
  cwe: 319,
  owasp: ['API8:2023', 'A02:2021'],
  what: 'A server is named by an address with `http://`.',
  why: 'Whoever is on the line reads passwords and data, and changes them.',
  fix: ['Write `https://` and close the other port.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#server-object'],
  applies: ['openapi.document'],
  must: {
    each: 'servers',
    must: {
      all: [
        { at: 'url', matchesNot: plainHttp },
        {
          any: [
            { at: 'url', isSet: true },
            { at: 'scheme', isNot: ['http', 'ws'] },
          ],
        },
      ],
    },
  },
  says: 'A server is reached without encryption',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security:
  - key: []
servers:
  - url: http://api.example.com/v1 # flaw
paths:
  /orders:
    get:
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
      `swagger: "2.0"
info:
  title: a
  version: "1"
host: api.example.com
schemes:
  - https
  - http # flaw
paths:
  /orders:
    get:
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
servers:
  - url: https://api.example.com/v1
  - url: http://localhost:8080
  - url: /v1
paths:
  /orders:
    get:
      responses:
        "200":
          description: ok
`,
    ],
  },
});
