import { expect, test } from 'vitest';
import { openGraph, referencesAmong } from '../graph.ts';
import type { Resource } from '../resource.ts';
import { type InfraValue, itemsOf, valueAt } from '../value.ts';
import { readCompose } from './compose.ts';

function read(files: Readonly<Record<string, string>>) {
  const part = readCompose({ paths: Object.keys(files).sort(), read: (path) => files[path] });
  const service = (name: string): Resource => {
    const found = part.resources.find((each) => each.kind === 'compose.service' && each.name === name);
    if (found === undefined) throw new Error(`There is no service ${name}.`);
    return found;
  };
  return { ...part, service };
}

/** A value without places: what is not known is `?`. */
function said(value: InfraValue | undefined): unknown {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'truth':
      return value.truth;
    case 'list':
      return value.items.map(said);
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, each]) => [key, said(each.value)]));
    case 'unknown':
      return '?';
    default:
      return value?.kind;
  }
}

test('ports, volumes and variables are told in one form, however they are written', () => {
  const { service } = read({
    'compose.yaml': `services:
  a:
    image: a:1
    ports: ["80", "8080:80/udp", "127.0.0.1:1-2:1-2", "[::1]:5:5", 9090]
    volumes: ["data:/d", "./x:/x:ro", "/y", "\${W}/z:/z"]
    environment: ["A=b=c", "B"]
  b:
    image: b:1
    environment: {A: 1, B: }
`,
  });
  const { attributes } = service('a');
  expect(said(valueAt(attributes, 'ports'))).toEqual([
    { target: '80' },
    { target: '80', published: '8080', protocol: 'udp' },
    { target: '1-2', published: '1-2', host_ip: '127.0.0.1' },
    { target: '5', published: '5', host_ip: '::1' },
    { target: 9090 },
  ]);
  expect(said(valueAt(attributes, 'volumes'))).toEqual([
    { type: 'volume', source: 'data', target: '/d', read_only: false },
    { type: 'bind', source: './x', target: '/x', read_only: true },
    { type: 'volume', target: '/y' },
    { source: '?', target: '/z', read_only: false },
  ]);
  expect(said(valueAt(attributes, 'environment'))).toEqual([{ name: 'A', value: 'b=c' }, { name: 'B' }]);
  expect(said(valueAt(service('b').attributes, 'environment'))).toEqual([
    { name: 'A', value: 1 },
    { name: 'B' },
  ]);
});

test('variables come from .env, else from what stands behind them, else nobody knows', () => {
  const { service } = read({
    'x/.env': '# a\nTAG="3.1"\n',
    'x/compose.yml':
      'services:\n  a:\n    image: a:${TAG}\n    user: ${U:-root}\n    pid: $P\n    command: echo $$HOME\n',
  });
  const { attributes } = service('a');
  expect(said(valueAt(attributes, 'image_parts', 'tag'))).toBe('3.1');
  expect(valueAt(attributes, 'user')).toMatchObject({ text: 'root', origin: 'default' });
  expect(valueAt(attributes, 'pid')?.kind).toBe('unknown');
  expect(said(valueAt(attributes, 'command'))).toBe('echo $HOME');
});

test('an override goes over its file, value by value and with its own places', () => {
  const { service, resources } = read({
    'docker-compose.yml': 'services:\n  a:\n    image: a:1\n    ports: ["1:1"]\n    command: [x]\n',
    'docker-compose.override.yml':
      'services:\n  a:\n    privileged: true\n    ports: ["2:2"]\n    command: [y]\n  b:\n    image: b:1\n',
  });
  expect(resources).toHaveLength(2);
  const { attributes } = service('a');
  expect(valueAt(attributes, 'privileged')?.place.path).toBe('docker-compose.override.yml');
  expect(itemsOf(valueAt(attributes, 'ports'))).toHaveLength(2);
  expect(said(valueAt(attributes, 'command'))).toEqual(['y']);
});

test('what a service extends is under it; where that is not here there may be more, and a gap says so', () => {
  const { service, gaps } = read({
    'compose.yaml':
      'services:\n  a:\n    extends: {file: base.yml, service: b}\n    user: x\n  c:\n    extends: {file: no.yml, service: b}\n    image: c:1\n  d:\n    extends: d\n    image: d:1\n',
    'base.yml': 'services:\n  b:\n    image: b:1\n    privileged: true\n',
  });
  expect(said(valueAt(service('a').attributes, 'privileged'))).toBe(true);
  expect(service('c').attributes.isOpen).toBe(true);
  expect(gaps.map(({ why, detail }) => [why, detail.slice(0, 7)])).toEqual([
    ['not-checked-out', 'Line 6:'],
    ['budget', 'Line 9:'],
  ]);
});

test('a service is joined with its Dockerfile, networks, volumes and what it depends on', () => {
  const { resources, service } = read({
    'compose.yaml':
      'services:\n  a:\n    build: {context: ./web, dockerfile: Prod.Dockerfile}\n    networks: [n]\n    volumes: ["vol:/v"]\n    depends_on: {b: {condition: x}}\n  b:\n    image: b:1\nnetworks:\n  n:\nvolumes:\n  vol: {}\n',
    'web/Prod.Dockerfile': 'FROM a:1\n',
  });
  const a = service('a');
  const file: Resource = { ...a, id: 'dockerfile:web/Prod.Dockerfile', kind: 'docker.file' };
  const all = [...resources, file];
  const graph = openGraph({ resources: all, references: referencesAmong(all), gaps: [], notices: [] });
  const used = graph
    .outOf(a.id)
    .map(({ to, attribute }) => [attribute, to.replace('compose:compose.yaml:', '')]);
  expect(used).toEqual([
    ['build.file', 'dockerfile:web/Prod.Dockerfile'],
    ['networks[0].name', 'networks.n'],
    ['volumes[0].source', 'volumes.vol'],
    ['depends_on', 'services.b'],
  ]);
});

test('a part of a service, whose image another file names, may have more settings', () => {
  const { service } = read({ 'docker-compose.prod.yml': 'services:\n  a:\n    restart: always\n' });
  expect(service('a').attributes.isOpen).toBe(true);
});

test('files of other tools that have services are not taken for Compose', () => {
  const { paths } = read({
    'config/services.yaml': 'services:\n  App\\Mailer:\n    class: App\\Mailer\n',
    '.gitlab-ci.yml': 'services:\n  - docker:dind\nimage: a\n',
    'ci.yml': 'services:\n  db:\n    image: a\njobs:\n  x: y\n',
    'deploy/stack.yaml': 'services:\n  db:\n    image: a\n',
    'first.yml': 'db:\n  image: a\n',
  });
  expect(paths).toEqual(['deploy/stack.yaml']);
});

test('broken and hostile files are gaps, in bounded time', () => {
  const bomb = `x-a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `x-${i}: &b${i} [${i === 0 ? '*a, *a' : `*b${i - 1}, *b${i - 1}`}]`).join('\n')}\nservices:\n  a:\n    image: a\n    command: *b29\n`;
  const before = performance.now();
  const { gaps } = read({
    'compose.yaml': 'services:\n  a: [\n',
    'docker-compose.yml': '- a\n',
    'compose.bomb.yaml': bomb,
  });
  expect(performance.now() - before).toBeLessThan(3000);
  expect(gaps.map(({ path }) => path)).toContain('compose.yaml');
  expect(gaps.map(({ path }) => path)).toContain('docker-compose.yml');
});
