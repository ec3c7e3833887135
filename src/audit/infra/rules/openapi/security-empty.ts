import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

function hasSecurity({ view }: Subject): Verdict {
  return view.entries.has('security') ? holds : fails();
}

/** Everybody may call the interface. */
export const openapiSecurityEmpty = infraRule({
  name: 'openapi-security-empty',
  title: 'Everybody may call the interface',
  severity: 'medium',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'The `security` at the top is an empty list: no operation asks who calls, unless it says so itself.',
  why: 'Everybody may call it.',
  fix: ['Name a scheme.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object'],
  applies: ['openapi.document'],
  where: { check: hasSecurity },
  must: { at: 'security', isSet: true },
  says: 'Everybody may call it',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
security: [] # flaw
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
`,
    ],
  },
});
