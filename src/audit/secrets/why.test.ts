import { expect, test } from 'vitest';
import { openSecretsAudit } from './secrets.ts';

const { audit } = openSecretsAudit();
const password = ['k8Xq', '72mP'].join('-');
const token = ['glpat', 'aB3dE6gH9jK2mN5pQ8sT'].join('-');

const messages = (path: string, text: string) =>
  audit({ path, bytes: Buffer.from(text), encoding: 'utf-8' }).detections.map(({ message }) => message);

test.each([
  ['.env', `DB_PASSWORD=${password}`, '`DB_PASSWORD` holds it as a literal.'],
  [
    'a.ts',
    `const p = process.env.DB_PASSWORD ?? '${password}'`,
    '`process.env.DB_PASSWORD` falls back to it when nothing else is configured.',
  ],
  ['a.java', `ds.setPassword("${password}")`, '`ds.setPassword` is given it as a literal.'],
  [
    'a.tf',
    `variable "db_password" {\n  default = "${password}"\n}`,
    'It is the default or value of `db_password`.',
  ],
  ['a.xml', `<password>${password}</password>`, 'The element or entry `password` holds it.'],
  ['a.ts', `connect("amqp://shop:${password}@mq.internal")`, 'The URL for host mq.internal holds it.'],
  ['a.sh', `mysql -u root -p${password} shop`, 'The command mysql is given it as an argument.'],
  [
    'a.http',
    `Authorization: Basic ${btoa(`shop:${password}`)}`,
    'An Authorization header of the scheme basic holds it.',
  ],
  ['a.env', `GITLAB_TOKEN=${token}`, '`GITLAB_TOKEN` holds it as a literal.'],
  ['a.json', `{"shop": {"gitlab": "${token}"}}`, '`gitlab` holds it as a literal.'],
  ['a.sh', `git clone https://oauth2:${token}@gitlab.com/shop`, 'A URL holds it in front of its host.'],
  ['a.js', `h["Authorization"] = "Bearer ${token}"`, 'An Authorization header holds it.'],
  ['a.md', `Take ${token} and go.`, 'It is written out here.'],
])('%s: %s', (path, text, message) => {
  expect(messages(path, `${text}\n`)).toEqual([message]);
});

test('a host or a name that gives a piece of the password away is not shown', () => {
  expect(messages('a.ts', `connect("amqp://shop:frituur77x@frituur77x.internal")`)).toEqual([
    'The URL holds it.',
  ]);
  expect(messages('a.env', `FRITUUR77X_PASSWORD=frituur77x`)).toEqual([
    'A name of that kind holds it as a literal.',
  ]);
});

test('a key says how long its block is', () => {
  const key = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
  const body = Array.from(
    { length: 3 },
    (_, i) => `MIIEvQ${String(i).repeat(2)}BADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEA`,
  );
  expect(messages('a.pem', `${key}\n${body.join('\n')}\n${key.replace('BEGIN', 'END')}\n`)).toEqual([
    'It is a key block of 5 lines.',
  ]);
});

test('only a public prefix is a preview', () => {
  const { detections } = audit({
    path: 'a.env',
    bytes: Buffer.from(`DB_PASSWORD=${password}\nX=${token}\n`),
    encoding: 'utf-8',
  });
  expect(detections.map(({ evidence }) => evidence)).toEqual([
    { name: 'DB_PASSWORD' },
    { preview: 'glpat-****', name: 'X' },
  ]);
});
