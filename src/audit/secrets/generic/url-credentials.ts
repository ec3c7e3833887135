import { base62 } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

/** `scheme://user:password@host`. */
export const urlCredentials: GenericRule = {
  name: 'url-credentials',
  title: 'Password in a URL',
  severity: 'high',
  cwe: 798,
  what: 'A URL carries a user name and a password.',
  why: 'Whoever reads it can use the service behind the URL; URLs also end up in logs, histories and error messages.',
  fix: moveToStore,
  references: ['https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1'],
  samples: {
    make: base62(14).make,
    bad: [
      { path: '.env', text: 'DATABASE_URL=postgres://shop:{secret}@db.internal:5432/shop\n' },
      { path: 'app.js', text: "connect('amqp://shop:{secret}@mq.internal');\n" },
      { path: 'pip.conf', text: 'index-url = https://ci:{secret}@packages.internal/simple\n' },
      { path: 'app.yml', text: 'redis: redis://:{secret}@cache.internal:6379\n' },
    ],
    good: [
      { path: 'app.py', text: 'https://USERNAME:ACCESS_TOKEN@git.internal/x\n' },
      { path: 'README.md', text: 'postgres://user:password@localhost/db\n' },
      { path: 'Store.java', text: '// imap://auth:user:password@server:port\n' },
      { path: 'Store.java', text: '// smtp+tls+://user:password:auth@server:port\n' },
      { path: 'help.cs', text: '"server=https://shop:shop@shop.example.com;macaroon=abf"\n' },
      {
        path: 'app.js',
        text: 'fetch(`https://$' + '{user}:$' + '{password}@host/`); // http://host:8080/a@b\n',
      },
      { path: 'app.yml', text: 'url: https://example.org/@scope/name:1\n' },
    ],
  },
};
