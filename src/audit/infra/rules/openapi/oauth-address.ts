import { infraRule } from '../../infra-rule.ts';

/** OAuth address that is none. */
export const openapiOauthAddress = infraRule({
  name: 'openapi-oauth-address',
  title: 'OAuth address that is none',
  severity: 'info',
  cwe: 1188,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'An address at which tokens or permissions are given is no address.',
  why: 'Nobody can get a token by the description; programs that are made from it fail, or ask somewhere else.',
  fix: ['Write the whole address, with `https://`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object'],
  applies: ['openapi.scheme'],
  must: {
    each: 'flows',
    must: {
      all: ['authorization_url', 'token_url'].map((at) => ({
        at,
        matches: /^(?:https?:\/\/[^\s/]+|\/|\.{1,2}\/|\{)/i,
        absent: 'holds' as const,
      })),
    },
  },
  says: 'An address of OAuth is none',
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
    oauth:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: login example # flaw
          scopes: {}
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
    oauth:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/t
          scopes: {}
`,
    ],
  },
});
