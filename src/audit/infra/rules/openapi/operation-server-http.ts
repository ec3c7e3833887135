import { infraRule } from '../../infra-rule.ts';
import { plainHttp } from './shared-open.ts';

/** Operation is served without encryption. */
export const openapiOperationServerHttp = infraRule({
  name: 'openapi-operation-server-http',
  title: 'Operation is served without encryption',
  severity: 'medium',
  cwe: 319,
  owasp: ['API8:2023', 'A02:2021'],
  what: 'A path or operation names a server of its own by an address with `http://`.',
  why: 'Whoever is on the line reads passwords and data, and changes them.',
  fix: ['Write `https://`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#server-object'],
  applies: ['openapi.operation'],
  must: {
    all: [
      { each: 'servers', must: { at: 'url', matchesNot: plainHttp } },
      { each: 'schemes', must: { at: 'value', isNot: ['http', 'ws'] } },
    ],
  },
  says: 'A server is reached without encryption',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      servers:
        - url: http://api.example.com # flaw
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
      schemes: [http] # flaw
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
      servers:
        - url: https://api.example.com
      responses:
        "200":
          description: ok
`,
    ],
  },
});
