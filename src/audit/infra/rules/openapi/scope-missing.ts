import { infraRule } from '../../infra-rule.ts';

/** Security names a scope that is not defined. */
export const openapiScopeMissing = infraRule({
  name: 'openapi-scope-missing',
  title: 'Security names a scope that is not defined',
  severity: 'info',
  cwe: 1188,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A `security` asks for a scope that its OAuth scheme does not have.',
  why: 'Nobody can get a token for it, or what checks tokens leaves it out.',
  fix: ['Define the scope, or write its name as it is defined.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#oauth-flow-object'],
  applies: ['openapi.operation', 'openapi.document'],
  where: {
    any: [
      { at: 'is_own', is: true },
      { at: 'has_operations', isSet: true },
    ],
  },
  must: { each: 'security.undefined_scopes', must: { at: 'value', isSet: false } },
  says: 'A scope is named that nothing defines',
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
        - oauth: [write:all] # flaw
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes:
            read:orders: read
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
        - oauth: [read:orders]
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    oauth:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example.com/token
          scopes:
            read:orders: read
`,
    ],
  },
});
