import { expect, test } from 'vitest';
import { type InfraValue, itemsOf, valueAt } from '../value.ts';
import { readOpenApi } from './openapi.ts';

function read(files: Readonly<Record<string, string>>) {
  const part = readOpenApi({ paths: Object.keys(files).sort(), read: (path) => files[path] });
  const at = (address: string, ...steps: readonly (string | number)[]): InfraValue | undefined => {
    const found = part.resources.find((each) => each.address === address);
    if (found === undefined) throw new Error(`There is no ${address}.`);
    return valueAt(found.attributes, ...steps);
  };
  const text = (address: string, ...steps: readonly (string | number)[]) => {
    const value = at(address, ...steps);
    return value?.kind === 'text' ? value.text : value?.kind;
  };
  return { ...part, at, text };
}

const head = 'openapi: 3.0.3\ninfo: {title: a, version: "1"}\n';

test('an operation asks what its own security says, else that of the whole', () => {
  const { text, at } = read({
    'api.yaml': `${head}security: [{key: []}]
paths:
  /a:
    get: {responses: {"200": {description: x}}}
    post: {security: [], responses: {}}
    put: {security: [{key: []}, {}], responses: {}}
components:
  securitySchemes: {key: {type: http, scheme: Bearer}}
`,
  });
  expect(text('GET /a', 'access')).toBe('required');
  expect(text('POST /a', 'access')).toBe('open');
  expect(text('PUT /a', 'access')).toBe('optional');
  expect(text('securitySchemes.key', 'scheme')).toBe('bearer');
  expect(at('securitySchemes.key', 'is_used')).toMatchObject({ truth: true });
});

test('Swagger has the same words: schemes of security, servers, parameters', () => {
  const { text, at } = read({
    'swagger.json': JSON.stringify({
      swagger: '2.0',
      info: { title: 'a' },
      host: 'api.example.com',
      schemes: ['http'],
      securityDefinitions: {
        login: { type: 'basic' },
        oauth: { type: 'oauth2', flow: 'accessCode', tokenUrl: 'https://x', scopes: {} },
      },
      paths: { '/a': { get: { parameters: [{ name: 'id', in: 'query', type: 'string' }], responses: {} } } },
    }),
  });
  expect(text('swagger.json', 'servers', 0, 'url')).toBe('http://api.example.com');
  expect(text('securitySchemes.login', 'scheme')).toBe('basic');
  expect(text('securitySchemes.oauth', 'flows', 0, 'kind')).toBe('authorizationCode');
  expect(text('GET /a', 'parameters', 0, 'schema', 'type')).toBe('string');
  expect(itemsOf(at('GET /a', 'schemas'))).toHaveLength(1);
});

test('references are followed within a file and into others; what is not here is unknown', () => {
  const { text, at, paths } = read({
    'api.yaml': `${head}paths:
  /a:
    $ref: paths/a.yaml
  /b:
    get:
      parameters: [{$ref: "#/components/parameters/p"}, {$ref: "https://example.com/x.yaml#/p"}]
      responses: {"200": {$ref: "#/components/responses/r"}}
components:
  parameters: {p: {name: q, in: query}}
  responses: {r: {$ref: "#/components/responses/r"}}
`,
    'paths/a.yaml':
      'get:\n  operationId: a\n  parameters: [{$ref: "../api.yaml#/components/parameters/p"}]\n',
  });
  expect(paths).toEqual(['api.yaml']);
  expect(text('GET /a', 'operation_id')).toBe('a');
  expect(text('GET /a', 'parameters', 0, 'name')).toBe('q');
  expect(text('GET /b', 'parameters', 0, 'name')).toBe('q');
  expect(at('GET /b', 'parameters', 1)?.kind).toBe('unknown');
  expect(text('GET /b', 'responses', 0, 'code')).toBe('200');
});

test('a schema is told with those that are written within it, each at its place', () => {
  const { at } = read({
    'api.yaml': `${head}paths: {}
components:
  schemas:
    A:
      type: object
      properties:
        b: {type: array, items: {type: string}}
        c: {$ref: "#/components/schemas/A"}
`,
  });
  const nodes = itemsOf(at('schemas.A', 'nodes'));
  expect(nodes.map((node) => [node.place.line, valueAt(node, 'type')])).toMatchObject([
    [7, { text: 'object' }],
    [9, { text: 'array' }],
    [9, { text: 'string' }],
  ]);
});

test('what only mentions OpenAPI is none, and what is broken is a gap', () => {
  const { paths, gaps } = read({
    'a.yaml': 'openapi: 3.0.3\n',
    'b.yaml': 'tools:\n  openapi: "3.0"\n',
    'c.json': '{"dependencies": {"swagger": "2.0.1"}}',
    'd.yaml': `${head}paths: [\n`,
  });
  expect(paths).toEqual([]);
  expect(gaps.map(({ path }) => path)).toEqual(['d.yaml']);
});

test('hostile files are read in bounded time', () => {
  const deep = `${head}paths: {}\ncomponents:\n  schemas:\n    A: ${'{items: '.repeat(150)}{}${'}'.repeat(150)}\n`;
  const wide = `${head}paths:\n${Array.from({ length: 8000 }, (_, i) => `  /a${i}: {get: {responses: {}}}`).join('\n')}\n`;
  const cycle = `${head}paths:\n  /a: {$ref: "#/paths/~1b"}\n  /b: {$ref: "#/paths/~1a"}\n`;
  const before = performance.now();
  for (const text of [deep, wide, cycle]) read({ 'api.yaml': text });
  expect(performance.now() - before).toBeLessThan(6000);
});
