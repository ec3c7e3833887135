import { infraRule } from '../../infra-rule.ts';

/** Parameter that tools leave out. */
export const openapiHeaderIgnored = infraRule({
  name: 'openapi-header-ignored',
  title: 'Parameter that tools leave out',
  severity: 'info',
  cwe: 1188,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A header parameter is named `Authorization`, `Accept` or `Content-Type`, which OpenAPI leaves out.',
  why: 'What it was to ask for is not asked for.',
  fix: ['Write a security scheme in place of `Authorization`; media types stand at `content`.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#parameter-object'],
  applies: ['openapi.operation'],
  where: { at: 'version', startsWith: '3.' },
  must: {
    each: 'parameters',
    where: { at: 'in', is: 'header' },
    must: { at: 'name', isNot: ['Authorization', 'Accept', 'Content-Type'], anyCase: true },
  },
  says: 'The parameter has no effect',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
      parameters:
        - in: header
          name: Authorization # flaw
          schema:
            type: string
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
      parameters:
        - in: header
          name: X-Trace
          schema:
            type: string
      responses:
        "200":
          description: ok
`,
    ],
  },
});
