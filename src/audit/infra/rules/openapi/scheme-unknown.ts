import { infraRule } from '../../infra-rule.ts';

/** HTTP scheme that nobody knows. */
export const openapiSchemeUnknown = infraRule({
  name: 'openapi-scheme-unknown',
  title: 'HTTP scheme that nobody knows',
  severity: 'info',
  cwe: 1188,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'The scheme of HTTP authentication is none of those that are registered.',
  why: 'Generators and gateways leave it out: everybody may call.',
  fix: ['Name a registered scheme: `bearer`.'],
  references: ['https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml'],
  applies: ['openapi.scheme'],
  where: { at: 'type', is: 'http' },
  must: {
    at: 'scheme',
    is: [
      'basic',
      'bearer',
      'concealed',
      'digest',
      'dpop',
      'gnap',
      'hoba',
      'mutual',
      'negotiate',
      'oauth',
      'privatetoken',
      'scram-sha-1',
      'scram-sha-256',
      'vapid',
      'ntlm',
    ],
  },
  says: 'The scheme is not registered',
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
      scheme: magic # flaw
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
