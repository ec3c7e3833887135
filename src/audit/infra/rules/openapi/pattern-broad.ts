import { infraRule } from '../../infra-rule.ts';

/** Pattern that everything passes. */
export const openapiPatternBroad = infraRule({
  name: 'openapi-pattern-broad',
  title: 'Pattern that everything passes',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A pattern has no beginning and end, or lets everything through.',
  why: 'It looks like a check and is none.',
  fix: ['Begin with `^`, end with `$`, and name the letters that are meant.'],
  references: ['https://cwe.mitre.org/data/definitions/625.html'],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'pattern', isSet: true },
      must: {
        all: [
          { at: 'pattern', matches: /^\^|\\A/ },
          { at: 'pattern', matches: /(?:\$|\\[zZ])$/ },
          { at: 'pattern', isNot: ['^.*$', '^.+$', '^[\\s\\S]*$'] },
        ],
      },
    })),
  },
  says: 'The pattern lets more through than is meant',
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
      pattern: "[a-z]+" # flaw
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
