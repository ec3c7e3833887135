import { valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

function saysAccess({ view, place }: Subject): Verdict {
  const says = valueAt(view, 'says_access');
  if (says?.kind === 'truth' && says.truth) return holds;
  return fails({ place: says?.place ?? place, path: 'says_access', written: '' });
}

/** Nothing says who may call the interface. */
export const openapiSecurityUndeclared = infraRule({
  name: 'openapi-security-undeclared',
  title: 'Nothing says who may call the interface',
  severity: 'low',
  cwe: 306,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'Neither the description nor any of its operations has a `security`.',
  why: 'Whoever builds on the description, by hand or by a generator, makes an interface that everybody may call; gateways that read it let everybody in.',
  fix: [
    'Define a scheme in `components.securitySchemes` and name it in a `security` at the top.',
    'Where an operation is for everybody, say so: `security: []`.',
  ],
  references: [
    'https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object',
    'https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/',
  ],
  applies: ['openapi.document'],
  where: {
    all: [
      { at: 'has_operations', is: true },
      { at: 'gateway', isSet: false },
    ],
  },
  must: { check: saysAccess },
  says: 'Nothing says who may call it',
  bad: {
    openapi: [
      `openapi: 3.0.3 # flaw
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
      `swagger: "2.0" # flaw
info:
  title: a
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
      security: []
      responses:
        "200":
          description: ok
`,
    ],
  },
});
