import { fails, holds } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

/** Reading takes a body. */
export const openapiBodyOfRead = infraRule({
  name: 'openapi-body-of-read',
  title: 'Reading takes a body',
  severity: 'info',
  cwe: 444,
  owasp: ['API8:2023', 'A05:2021'],
  what: 'GET, HEAD or DELETE takes a body, which HTTP gives no meaning.',
  why: 'Caches and gateways leave it out or read it as the next call: two programs on the way see two different calls.',
  fix: ['Put it into the query, or use POST.'],
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1'],
  applies: ['openapi.operation'],
  where: { at: 'method', is: ['get', 'head'] },
  must: {
    check: ({ view, place, path }) =>
      view.entries.has('body')
        ? fails({ place: view.entries.get('body')?.place ?? place, path, written: '' })
        : holds,
  },
  says: 'A call that reads takes a body',
  bad: {
    openapi: [
      `openapi: 3.0.3
info:
  title: Orders
  version: "1"
paths:
  /orders:
    get:
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
