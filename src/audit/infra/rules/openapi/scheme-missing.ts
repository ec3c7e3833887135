import { infraRule } from '../../infra-rule.ts';

/** Security names a scheme that is not defined. */
export const openapiSchemeMissing = infraRule({
  name: 'openapi-scheme-missing',
  title: 'Security names a scheme that is not defined',
  severity: 'low',
  cwe: 1188,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A `security` names a scheme that `components.securitySchemes` does not have.',
  why: 'Generators and gateways leave it out: everybody may call.',
  fix: ['Define the scheme, or write its name as it is defined.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object'],
  applies: ['openapi.operation', 'openapi.document'],
  where: {
    any: [
      { at: 'is_own', is: true },
      { at: 'has_operations', isSet: true },
    ],
  },
  must: { each: 'security.undefined_schemes', must: { at: 'value', isSet: false } },
  says: 'A scheme is named that nothing defines',
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
        - kye: [] # flaw
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
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
        - key: []
      responses:
        "200":
          description: ok
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
`,
    ],
  },
});
