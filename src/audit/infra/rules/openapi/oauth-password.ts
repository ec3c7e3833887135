import { infraRule } from '../../infra-rule.ts';

/** OAuth flow that is out of use: password. */
export const openapiOauthPassword = infraRule({
  name: 'openapi-oauth-password',
  title: 'OAuth flow that is out of use: password',
  severity: 'low',
  cwe: 1390,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'The OAuth scheme has the password flow, which OAuth 2.1 leaves out.',
  why: 'Every program that calls gets the password of the person itself, and a second factor is not asked for.',
  fix: ['Use `authorizationCode` with PKCE; between servers `clientCredentials`.'],
  references: ['https://www.rfc-editor.org/rfc/rfc9700'],
  applies: ['openapi.scheme'],
  must: { each: 'flows', must: { at: 'kind', isNot: 'password' } },
  says: 'The password flow is out of use',
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
        password: # flaw
          tokenUrl: https://login.example.com/t
          scopes: {}
`,
      `swagger: "2.0"
info:
  title: a
  version: "1"
securityDefinitions:
  oauth:
    type: oauth2
    flow: password # flaw
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
