import { infraRule } from '../../infra-rule.ts';

/** OAuth flow that is out of use: implicit. */
export const openapiOauthImplicit = infraRule({
  name: 'openapi-oauth-implicit',
  title: 'OAuth flow that is out of use: implicit',
  severity: 'low',
  cwe: 1390,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'The OAuth scheme has the implicit flow, which OAuth 2.1 leaves out.',
  why: 'The token comes back in the address of the browser: it is in its history, and scripts and other pages can get it.',
  fix: ['Use `authorizationCode` with PKCE; between servers `clientCredentials`.'],
  references: ['https://www.rfc-editor.org/rfc/rfc9700'],
  applies: ['openapi.scheme'],
  must: { each: 'flows', must: { at: 'kind', isNot: 'implicit' } },
  says: 'The implicit flow is out of use',
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
        implicit: # flaw
          authorizationUrl: https://login.example.com/a
          scopes: {}
`,
      `swagger: "2.0"
info:
  title: a
  version: "1"
securityDefinitions:
  oauth:
    type: oauth2
    flow: implicit # flaw
    tokenUrl: https://login.example.com/t
    scopes: {}
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
        authorizationCode:
          authorizationUrl: https://login.example.com/a
          tokenUrl: https://login.example.com/t
          scopes: {}
`,
    ],
  },
});
