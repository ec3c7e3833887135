import { infraRule } from '../../infra-rule.ts';

/** Text of any form. */
export const openapiStringFree = infraRule({
  name: 'openapi-string-free',
  title: 'Text of any form',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A text has no `pattern`, `format` or `enum`.',
  why: 'Whatever is sent gets through to what builds queries, pages or commands of it.',
  fix: ['Set a `pattern` that is as narrow as what is meant.'],
  references: ['https://cwe.mitre.org/data/definitions/20.html'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'type', contains: 'string' },
      must: { any: ['enum', 'const', 'format', 'pattern'].map((at) => ({ at, isSet: true })) },
    })),
  },
  says: 'A text may have any form',
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
  schemas:
    Order:
      type: string
      maxLength: 5
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
  schemas:
    Order:
      type: string
      pattern: "^[a-z]+$"
`,
    ],
  },
});
