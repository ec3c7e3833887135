import { infraRule } from '../../infra-rule.ts';

/** Media type that nobody names. */
export const openapiMediaTypeUndeclared = infraRule({
  name: 'openapi-media-type-undeclared',
  title: 'Media type that nobody names',
  severity: 'info',
  cwe: 20,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'An operation of Swagger 2 does not say in which media type it takes its body (`consumes`) or answers (`produces`).',
  why: 'A reader for a form that nobody thought of gets what is sent, as one of XML that follows references.',
  fix: ['Name the media types at the operation or at the top.'],
  references: ['https://swagger.io/docs/specification/v2_0/mime-types/'],
  applies: ['openapi.operation'],
  where: {
    all: [
      { at: 'version', is: '2.0' },
      { at: 'method', is: ['get', 'post', 'put', 'patch'] },
    ],
  },
  must: {
    any: [
      {
        all: [
          { at: 'is_write', is: true },
          { at: 'consumes', isSet: true },
        ],
      },
      {
        all: [
          { at: 'method', is: 'get' },
          { at: 'produces', isSet: true },
        ],
      },
    ],
  },
  says: 'No media type is named',
  bad: {
    openapi: [
      `swagger: "2.0"
info:
  title: a
  version: "1"
paths:
  /orders:
    post: # flaw
      responses:
        "200":
          description: ok
`,
    ],
  },
  good: {
    openapi: [
      `swagger: "2.0"
info:
  title: a
  version: "1"
consumes: [application/json]
produces: [application/json]
paths:
  /orders:
    post:
      responses:
        "200":
          description: ok
  /b:
    get:
      responses:
        "200":
          description: ok
`,
    ],
  },
});
