import { fails, holds } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Body of any media type. */
export const openapiAnyMediaType = infraRule({
  name: 'openapi-any-media-type',
  title: 'Body of any media type',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'A body is taken whatever its media type is: `*/*`.',
  why: 'A reader for a form that nobody thought of gets what is sent, as one of XML that follows references.',
  fix: ['Name the media types.'],
  references: ['https://spec.openapis.org/oas/v3.1.1.html#media-type-object'],
  applies: ['openapi.operation'],
  where: { check: ({ view }) => (view.entries.has('body') ? holds : fails()) },
  must: { each: 'body.content', must: { at: 'type', isNot: ['*/*', 'application/*', 'text/*'] } },
  says: 'Any media type is taken',
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
          "*/*": # flaw
            schema:
              type: object
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
