import { fails, holds } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Body of any form. */
export const openapiBodyWithoutSchema = infraRule({
  name: 'openapi-body-without-schema',
  title: 'Body of any form',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A body that is taken has no schema.',
  why: 'Nothing that is made from the description checks what is sent.',
  fix: ['Give it a `schema` with types and limits.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#media-type-object'],
  applies: ['openapi.operation'],
  where: { check: ({ view }) => (view.entries.has('body') ? holds : fails()) },
  must: { each: 'body.content', must: { at: 'schema', isSet: true } },
  says: 'A body has no schema',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    post:
      requestBody:
        content:
          application/json: {} # flaw
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
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
      responses:
        "200":
          description: ok
`,
    ],
  },
});
