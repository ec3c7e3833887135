import { infraRule } from '../../infra-rule.ts';

/** Who calls need not say who they are. */
export const openapiSecurityOptional = infraRule({
  name: 'openapi-security-optional',
  title: 'Who calls need not say who they are',
  severity: 'medium',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'One of the alternatives of the `security` at the top asks for nothing.',
  why: 'Everybody takes that one.',
  fix: ['Take `{}` away, and set it on the operations that are for everybody.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object'],
  applies: ['openapi.document'],
  must: { each: 'security', must: { at: 'is_empty', isNot: true } },
  says: 'One alternative asks for nothing',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security:
  - key: []
  - {} # flaw
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
    ],
  },
  good: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security:
  - key: []
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
    ],
  },
});
