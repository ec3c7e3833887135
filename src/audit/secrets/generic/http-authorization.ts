import { base62 } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** The value of an `Authorization` header: Basic, Bearer, Token. */
export const httpAuthorization: GenericRule = {
  name: 'http-authorization',
  title: 'Credential in an HTTP Authorization header',
  severity: 'high',
  cwe: 798,
  what: 'The value of an Authorization header is written into the file itself; Basic is only an encoding of name and password.',
  why: 'Whoever reads it can send requests in the name of the account.',
  fix: moveToStore,
  references: ['https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2'],
  samples: {
    make: (random) => Buffer.from(`shop:${base62(15).make(random)}`).toString('base64'),
    bad: [
      { path: 'app.js', text: "headers: { Authorization: 'Basic {secret}' }\n" },
      { path: 'run.sh', text: 'curl -H "Authorization: Bearer {secret}" https://api.internal\n' },
      { path: 'run.sh', text: 'curl -H "Authorization: Api-Token {secret}" https://api.internal\n' },
      { path: 'app.py', text: "req.headers['Authorization'] = 'Token {secret}'\n" },
      { path: 'call.http', text: 'GET /\nAuthorization: Basic {secret}\n' },
    ],
    good: [
      {
        path: 'call.http',
        text: `Authorization: Basic ${Buffer.from('username:password').toString('base64')}\n`,
      },
      { path: 'doc.md', text: `Authorization: Basic ${btoa('example:example')}\n` },
      { path: 'app.js', text: 'headers: { Authorization: `Bearer $' + '{token}` }\n' },
      { path: 'doc.md', text: 'Basic understanding of Bearer authentication/authorization is needed\n' },
      { path: 'doc.md', text: 'Authorization: Digest username="shop", response="..."\n' },
    ],
  },
};
