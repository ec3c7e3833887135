import { infraRule } from '../../infra-rule.ts';

/** Scheme that is out of use. */
export const openapiSchemeOutdated = infraRule({
  name: 'openapi-scheme-outdated',
  title: 'Scheme that is out of use',
  severity: 'info',
  cwe: 327,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A security scheme is HTTP Digest, Negotiate or OAuth 1.',
  why: 'They rest on weak digests, or tie the interface to one network.',
  fix: ['Use OAuth 2 or OpenID Connect.'],
  references: [
    'https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object',
    'https://www.rfc-editor.org/rfc/rfc9700',
  ],
  applies: ['openapi.scheme'],
  must: { at: 'scheme', isNot: ['digest', 'negotiate', 'ntlm', 'oauth', 'hoba'] },
  says: 'The scheme is out of use',
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
    login:
      type: http
      scheme: digest # flaw
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
    key:
      type: http
      scheme: bearer
`,
    ],
  },
});
