import { expect, test } from 'vitest';
import { attribute, graphOf } from './fixtures/read.ts';

const bucket =
  'variable "acl" {}\nresource "aws_s3_bucket" "b" {\n  acl = var.acl\n}\noutput "id" {\n  value = aws_s3_bucket.b.id\n}\n';

function addresses(files: Readonly<Record<string, string>>): readonly string[] {
  return graphOf(files).resources.map(({ root, address }) => (root === '' ? address : `${root}:${address}`));
}

test('a module is made once for each call and key, and a value tells where it was written and what it came through', () => {
  const graph = graphOf({
    'main.tf':
      'module "m" {\n  source = "./m"\n  for_each = { a = "private", b = "public-read" }\n  acl = each.value\n}\nmodule "n" {\n  source = "./m"\n  acl = "log"\n}\n',
    'm/main.tf': bucket,
  });
  expect(graph.resources.map(({ address }) => address)).toEqual([
    'module.m["a"].aws_s3_bucket.b',
    'module.m["b"].aws_s3_bucket.b',
    'module.n.aws_s3_bucket.b',
  ]);
  expect(attribute(graph, 'module.m["b"].aws_s3_bucket.b', 'acl')).toMatchObject({
    text: 'public-read',
    place: { path: 'main.tf', line: 3 },
  });
  expect(attribute(graph, 'module.n.aws_s3_bucket.b', 'acl')).toMatchObject({
    text: 'log',
    origin: 'variable',
    place: { path: 'main.tf', line: 8 },
    via: [{ path: 'm/main.tf', line: 3 }],
  });
  expect(graph.resources[2]).toMatchObject({
    number: 'one',
    calls: [{ path: 'main.tf', line: 6 }],
    header: { path: 'm/main.tf', line: 2 },
  });
});

test('outputs lead to the resources inside, in both directions', () => {
  const graph = graphOf({
    'main.tf':
      'module "m" {\n  source = "./m"\n  count = 2\n  acl = "x"\n}\nresource "a_b" "c" {\n  one = module.m[1].id\n  all = module.m[*].id\n}\n',
    'm/main.tf': bucket,
  });
  expect(graph.outOf(':a_b.c').map(({ to, attribute: at, path }) => [to, at, path])).toEqual([
    [':module.m[1].aws_s3_bucket.b', 'one', 'id'],
    [':module.m[0].aws_s3_bucket.b', 'all[0]', 'id'],
    [':module.m[1].aws_s3_bucket.b', 'all[1]', 'id'],
  ]);
  expect(graph.into(':module.m[0].aws_s3_bucket.b').map(({ from }) => from)).toEqual([':a_b.c']);
  expect(graph.connected(':a_b.c', 'aws.s3.bucket', 'one').map(({ address }) => address)).toEqual([
    'module.m[1].aws_s3_bucket.b',
  ]);
});

test('a module that is not here is a gap and unknown, and still tells what it is given', () => {
  const graph = graphOf({
    'main.tf':
      'module "vpc" {\n  source = "somebody/vpc/aws"\n  version = "5.0.0"\n  cidr = "10.0.0.0/16"\n}\nresource "a_b" "c" {\n  v = module.vpc.id\n}\n',
  });
  expect(graph.gaps).toMatchObject([
    {
      path: 'main.tf',
      why: 'module-missing',
      detail: expect.stringContaining('Line 1: The module vpc is not here'),
    },
  ]);
  expect(attribute(graph, 'a_b.c', 'v')).toMatchObject({ kind: 'unknown', why: 'module' });
  expect(attribute(graph, 'module.vpc', 'cidr')).toMatchObject({ text: '10.0.0.0/16' });
});

test('a downloaded module is read from where init put it, and is no root', () => {
  const files = {
    'infra/main.tf': 'module "b" {\n  source = "x/y/z"\n  acl = "private"\n}\n',
    'infra/.terraform/modules/modules.json':
      '{"Modules":[{"Key":"","Dir":"."},{"Key":"b","Source":"x/y/z","Dir":".terraform/modules/b/sub"}]}',
    'infra/.terraform/modules/b/sub/main.tf': bucket,
  };
  expect(addresses(files)).toEqual(['infra:module.b.aws_s3_bucket.b']);
  expect(graphOf(files).gaps).toEqual([]);
});

test('a module that calls itself, or lies outside, is a gap', () => {
  const graph = graphOf({
    'a/main.tf':
      'module "b" {\n  source = "../b"\n}\nmodule "out" {\n  source = "../../../x"\n}\nresource "a_b" "c" {}\n',
    'b/main.tf': 'module "a" {\n  source = "../a"\n}\n',
  });
  expect(graph.resources.filter(({ type }) => type === 'a_b').map(({ id }) => id)).toContain('a:a_b.c');
  expect(graph.gaps.map(({ detail }) => detail).join()).toMatch(
    /is part of itself[\s\S]*outside of what is scanned|outside of what is scanned[\s\S]*is part of itself/,
  );
});

test('what is only called by its examples is a root too', () => {
  expect(
    addresses({
      'main.tf': bucket,
      'examples/a/main.tf': 'module "m" {\n  source = "../../"\n  acl = "x"\n}\n',
    }),
  ).toEqual(['aws_s3_bucket.b', 'examples/a:module.m.aws_s3_bucket.b']);
  expect(
    addresses({ 'live/main.tf': 'module "m" {\n  source = "../m"\n  acl = "x"\n}\n', 'm/main.tf': bucket }),
  ).toEqual(['live:module.m.aws_s3_bucket.b']);
});

test('files of variables count in the order of Terraform; others only when they are chosen', () => {
  const files = {
    'main.tf':
      'variable "a" { default = "default" }\nvariable "b" { default = "default" }\nresource "a_b" "c" {\n  a = var.a\n  b = var.b\n}\n',
    'terraform.tfvars': 'a = "file"\nb = "file"\n',
    'z.auto.tfvars.json': '{"a": "json ${x}"}',
    'b.auto.tfvars': 'a = "auto"\n',
    'prod.tfvars': 'b = "prod"\n',
  };
  const graph = graphOf(files);
  expect(attribute(graph, 'a_b.c', 'a')).toMatchObject({
    text: 'json ${x}',
    origin: 'variable',
    place: { path: 'z.auto.tfvars.json' },
  });
  expect(attribute(graph, 'a_b.c', 'b')).toMatchObject({ text: 'file' });
  expect(graph.notices).toMatchObject([{ code: 'variables-not-applied', path: 'prod.tfvars' }]);
  expect(attribute(graphOf(files, { variableFiles: ['prod.tfvars'] }), 'a_b.c', 'b')).toMatchObject({
    text: 'prod',
  });
});

test('a default is told from a choice', () => {
  const graph = graphOf({
    'main.tf': 'variable "a" { default = ["x"] }\nresource "a_b" "c" {\n  a = var.a\n}\n',
  });
  expect(attribute(graph, 'a_b.c', 'a', 0)).toMatchObject({
    text: 'x',
    origin: 'default',
    place: { line: 1 },
  });
});

test('types of variables shape what they are given', () => {
  const type = 'object({ a = optional(bool, true), b = optional(string), n = number, l = set(string) })';
  const graph = graphOf({
    'main.tf': `variable "v" {\n  type = ${type}\n  default = { n = "5", l = ["b", "a", "b"], other = 1 }\n}\nresource "a_b" "c" {\n  v = var.v\n}\n`,
  });
  expect(attribute(graph, 'a_b.c', 'v', 'a')).toMatchObject({ truth: true, origin: 'default' });
  expect(attribute(graph, 'a_b.c', 'v', 'b')).toMatchObject({ kind: 'null' });
  expect(attribute(graph, 'a_b.c', 'v', 'n')).toMatchObject({ number: 5 });
  expect(attribute(graph, 'a_b.c', 'v', 'l')).toMatchObject({
    items: [{ text: 'a' }, { text: 'b' }],
    isSet: true,
  });
  expect(attribute(graph, 'a_b.c', 'v', 'other')).toBeUndefined();
});

test('null for a variable that may not be null is its default', () => {
  const call = 'module "m" {\n  source = "./m"\n  a = null\n  b = null\n}\n';
  const graph = graphOf({
    'main.tf': call,
    'm/m.tf':
      'variable "a" {\n  default = "d"\n  nullable = false\n}\nvariable "b" {\n  default = "d"\n}\nresource "a_b" "c" {\n  a = var.a\n  b = var.b\n}\n',
  });
  expect(attribute(graph, 'module.m.a_b.c', 'a')).toMatchObject({ text: 'd' });
  expect(attribute(graph, 'module.m.a_b.c', 'b')).toMatchObject({ kind: 'null' });
});

test('providers are those of the call, with region and tags', () => {
  const graph = graphOf({
    'main.tf':
      'provider "aws" {\n  region = "eu-west-1"\n  default_tags {\n    tags = { team = "a" }\n  }\n}\nprovider "aws" {\n  alias = "us"\n  region = "us-east-1"\n}\nmodule "m" {\n  source = "./m"\n  providers = { aws = aws.us }\n}\nresource "aws_vpc" "v" {}\nresource "aws_vpc" "w" {\n  provider = aws.us\n}\n',
    'm/m.tf': 'resource "aws_vpc" "v" {}\n',
  });
  expect(graph.resources.map(({ provider }) => provider)).toMatchObject([
    { name: 'aws', region: { text: 'eu-west-1' }, defaultTags: { kind: 'map' } },
    { name: 'aws', alias: 'us', region: { text: 'us-east-1' } },
    { name: 'aws', alias: 'us', region: { text: 'us-east-1' } },
  ]);
});

test('override files replace attributes and blocks of one type', () => {
  const graph = graphOf({
    'main.tf': 'resource "a_b" "c" {\n  x = 1\n  y = 1\n  z {\n    a = 1\n  }\n}\n',
    'a_override.tf': 'resource "a_b" "c" {\n  y = 2\n  z {\n    a = 2\n  }\n}\n',
  });
  expect(graph.resources).toHaveLength(1);
  expect(attribute(graph, 'a_b.c', 'x')).toMatchObject({ number: 1 });
  expect(attribute(graph, 'a_b.c', 'y')).toMatchObject({
    number: 2,
    place: { path: 'a_override.tf', line: 2 },
  });
  expect(attribute(graph, 'a_b.c', 'z')).toMatchObject({ items: [{}] });
  expect(attribute(graph, 'a_b.c', 'z', 'a')).toMatchObject({ number: 2 });
});

test('samples that declare a name in two files keep both, and names mean the own file', () => {
  const one = (acl: string) =>
    `variable "v" { default = "${acl}" }\nresource "a_b" "c" {\n  acl = var.v\n}\n`;
  const graph = graphOf({ 'one.tf': one('1'), 'two.tf': one('2') });
  expect(
    graph.resources.map(({ id, attributes }) => [id, attributes.entries.get('acl')?.value]),
  ).toMatchObject([
    [':a_b.c', { text: '1' }],
    [':a_b.c#2', { text: '2' }],
  ]);
  expect(graph.notices).toMatchObject([{ code: 'declared-twice', path: 'two.tf', line: 2 }]);
});

test('where `a.tofu` stands beside `a.tf`, it alone counts; JSON is read the same', () => {
  expect(
    addresses({
      'a.tf': 'resource "a_b" "tf" {}\n',
      'a.tofu': 'resource "a_b" "tofu" {}\n',
      'b.tf.json': '{"resource": {"a_b": {"json": {"x": "${1 + 1}"}}}}',
    }),
  ).toEqual(['a_b.tofu', 'a_b.json']);
});

test('comments above, inside and at the call follow the resource', () => {
  const graph = graphOf({
    'main.tf': '# not its own\n\n# at the call\nmodule "m" {\n  source = "./m"\n}\n',
    'm/m.tf':
      'resource "a_b" "b" {} # of b\n# one\n# two\nresource "a_b" "c" {\n  x = 1 # inside\n}\n# behind\n',
  });
  expect(graph.resources[1]?.comments.map(({ text, isOfCall }) => [text, isOfCall])).toEqual([
    ['# at the call', true],
    ['# one', false],
    ['# two', false],
    ['# inside', false],
  ]);
});

test('what could not be read is a gap with its line, and leaves the resource open', () => {
  const graph = graphOf({ 'main.tf': 'resource "a_b" "c" {\n  x = = 1\n  y = 1\n}\n' });
  expect(graph.gaps).toMatchObject([
    { analyser: 'infra', path: 'main.tf', why: 'syntax', detail: expect.stringContaining('Line 2') },
  ]);
  expect(graph.resources[0]?.attributes.isOpen).toBe(true);
});
