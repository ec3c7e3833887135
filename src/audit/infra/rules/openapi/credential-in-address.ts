import { infraRule } from '../../infra-rule.ts';

const secret =
  /^(?:pass(?:word|wd|phrase)?|pwd|user_?pass(?:word)?|secret|client_?secret|api_?(?:key|secret|token)|access_?(?:token|key)|auth_?token|id_?token|refresh_?token|session_?token|private_?key|credentials?|ssn|credit_?card(?:_?number)?|cvv)$/i;

/** Secret is part of the address. */
export const openapiCredentialInAddress = infraRule({
  name: 'openapi-credential-in-address',
  title: 'Secret is part of the address',
  severity: 'medium',
  confidence: 'medium',
  cwe: 598,
  owasp: ['API2:2023', 'A07:2021'],
  what: 'A parameter in the path or query has the name of a password, token or key.',
  why: 'Addresses are kept in logs, histories and statistics of everybody on the way; whoever reads one has the secret.',
  fix: ['Take it from a header or the body.'],
  references: ['https://cwe.mitre.org/data/definitions/598.html'],
  applies: ['openapi.operation'],
  must: {
    each: 'parameters',
    where: { at: 'in', is: ['query', 'path'] },
    must: { at: 'name', matchesNot: secret },
  },
  says: 'A secret is part of the address',
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
        - in: query
          name: access_token # flaw
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
          name: access_token
          schema:
            type: string
        - in: query
          name: page_token
          schema:
            type: string
      responses:
        "200":
          description: ok
`,
    ],
  },
});
