import { infraRule } from '../../infra-rule.ts';

/** A group that is only a repetition of one thing, perhaps with something optional, repeated without end. */
const nested = /\((?:\?:)?(?:\\?[\w.]|\\[dwsDWS]|\[[^\]]*\])[+*](?:(?:\\?[\w.,-]|\[[^\]]*\])[?*])*\)[+*]/;

/** Pattern that takes for ever. */
export const openapiPatternSlow = infraRule({
  name: 'openapi-pattern-slow',
  title: 'Pattern that takes for ever',
  severity: 'low',
  confidence: 'medium',
  cwe: 1333,
  owasp: ['API4:2023'],
  what: 'A pattern repeats what repeats itself: for some texts the time to check grows beyond measure.',
  why: 'Who sends such a text keeps the server busy with one call.',
  fix: [
    'Write it without a repetition in a repetition: `^(?:[a-z]+,)*[a-z]+$` in place of `^([a-z]+,?)+$`; limit the length.',
  ],
  references: [
    'https://cwe.mitre.org/data/definitions/1333.html',
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
  ],
  applies: ['openapi.operation', 'openapi.schema'],
  must: {
    all: ['nodes', 'schemas'].map((each) => ({
      each,
      where: { at: 'pattern', isSet: true },
      must: { at: 'pattern', matchesNot: nested },
    })),
  },
  says: 'A pattern can take for ever',
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
      pattern: "^(a+)+$" # flaw
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
      pattern: "^([a-z]+,)*[a-z]+$"
`,
    ],
  },
});
