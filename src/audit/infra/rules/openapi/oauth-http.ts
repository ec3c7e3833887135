import { infraRule } from '../../infra-rule.ts';
import { plainHttp } from './shared-open.ts';

/** OAuth over plain HTTP. */
export const openapiOauthHttp = infraRule({
  name: 'openapi-oauth-http',
  title: 'OAuth over plain HTTP',
  severity: 'high',
  cwe: 319,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'An address at which tokens or permissions are given begins with `http://`.',
  why: 'Whoever is on the line reads the token, and calls in the name of the person.',
  fix: ['Write `https://`.'],
  references: ['https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.1'],
  applies: ['openapi.scheme'],
  must: {
    each: 'flows',
    must: {
      all: ['authorization_url', 'token_url', 'refresh_url'].map((at) => ({ at, matchesNot: plainHttp })),
    },
  },
  says: 'Tokens are sent without encryption',
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
          tokenUrl: http://login.example.com/t # flaw
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
