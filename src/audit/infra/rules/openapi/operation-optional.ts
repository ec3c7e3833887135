import { infraRule } from '../../infra-rule.ts';

/** Operation may be called by anybody. */
export const openapiOperationOptional = infraRule({
  name: 'openapi-operation-optional',
  title: 'Operation may be called by anybody',
  severity: 'low',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'One of the alternatives of an operation’s `security` asks for nothing.',
  why: 'Everybody takes that one.',
  fix: ['Take `{}` away.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#operation-object'],
  applies: ['openapi.operation'],
  where: { at: 'is_own', is: true },
  must: { each: 'security', must: { at: 'is_empty', isNot: true } },
  says: 'One alternative asks for nothing',
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
        - key: []
        - {} # flaw
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
