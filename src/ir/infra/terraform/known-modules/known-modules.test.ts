import { expect, test } from 'vitest';
import { readHcl } from '#parse/hcl/read';
import { attribute, graphOf } from '../fixtures/read.ts';
import { namedModule } from './named.ts';
import { outlines } from './outlines.ts';
import { holdingAt, newestOf } from './version.ts';

function called(source: string, inputs: string, version = '') {
  const written = version === '' ? '' : `  version = "${version}"\n`;
  return graphOf({ 'main.tf': `module "m" {\n  source = "${source}"\n${written}${inputs}}\n` });
}

const bucket = 'terraform-aws-modules/s3-bucket/aws';

test('a module that is not here makes what its outline says, at the inputs that it is given', () => {
  const graph = called(bucket, '  acl = "public-read"\n  block_public_acls = false\n', '3.7.0');
  expect(attribute(graph, 'module.m.aws_s3_bucket_acl.this[0]', 'acl')).toMatchObject({
    text: 'public-read',
    place: { path: 'main.tf', line: 4 },
  });
  const closed = 'module.m.aws_s3_bucket_public_access_block.this[0]';
  expect(attribute(graph, closed, 'block_public_acls')).toMatchObject({ truth: false, place: { line: 5 } });
  expect(attribute(graph, closed, 'ignore_public_acls')).toMatchObject({
    truth: false,
    origin: 'default',
    place: { line: 1 },
  });
  expect(graph.resources.find(({ address }) => address === closed)).toMatchObject({
    place: { path: 'main.tf', line: 1, endLine: 6 },
    outline: { name: bucket, version: '3.7.0', isVersionOpen: false },
  });
});

test('what is made of an input, and is not the input itself, stands at that input', () => {
  const graph = called(bucket, '  versioning = {\n    enabled = false\n  }\n');
  const status = attribute(
    graph,
    'module.m.aws_s3_bucket_versioning.this[0]',
    'versioning_configuration',
    'status',
  );
  expect(status).toMatchObject({ text: 'Suspended', place: { path: 'main.tf', line: 3, endLine: 5 } });
});

test('a default is that of the newest version that the call admits', () => {
  const acls = (version: string) =>
    attribute(
      called(bucket, '', version),
      'module.m.aws_s3_bucket_public_access_block.this[0]',
      'block_public_acls',
    );
  expect(acls('~> 3.8.0')).toMatchObject({ truth: false });
  expect(acls('< 3.9')).toMatchObject({ truth: false });
  expect(acls('~> 3.0')).toMatchObject({ truth: true });
  expect(acls('>= 3.0')).toMatchObject({ truth: true });
  expect(acls('')).toMatchObject({ truth: true });
  expect(acls('what?')).toMatchObject({ kind: 'unknown', why: 'variable' });
});

test('the gap stays, and tells which inputs were not understood', () => {
  const { gaps } = called(bucket, '  acl = "private"\n  is_mine = true\n', '5.0.0');
  expect(gaps).toMatchObject([
    {
      why: 'module-missing',
      path: 'main.tf',
      detail: expect.stringContaining('Not of these inputs: is_mine.'),
    },
  ]);
});

test('what is written as a block where an input belongs is not known', () => {
  const { resources } = called(bucket, '  logging {\n    target_bucket = "logs"\n  }\n', '3.7.0');
  expect(resources.find(({ type }) => type === 'aws_s3_bucket_logging')?.number).toBe('unknown');
});

test('a module that is here wins over its outline', () => {
  const graph = graphOf({
    'main.tf': `module "m" {\n  source = "${bucket}"\n  acl = "public-read"\n}\n`,
    '.terraform/modules/modules.json': '{"Modules":[{"Key":"m","Dir":".terraform/modules/m"}]}',
    '.terraform/modules/m/main.tf':
      'variable "acl" {}\nresource "aws_s3_bucket" "own" {\n  acl = var.acl\n}\n',
  });
  expect(graph.resources.map(({ address }) => address)).toEqual(['module.m.aws_s3_bucket.own']);
  expect(graph.gaps).toEqual([]);
});

test('outputs lead to what the outline makes, others are unknown', () => {
  const graph = graphOf({
    'main.tf': `module "m" {\n  source = "${bucket}"\n}\nresource "a_b" "c" {\n  v = module.m.s3_bucket_id\n  w = module.m.other\n}\n`,
  });
  expect(graph.outOf(':a_b.c').map(({ to }) => to)).toEqual([':module.m.aws_s3_bucket.this[0]']);
  expect(attribute(graph, 'a_b.c', 'w')).toMatchObject({ kind: 'unknown', why: 'module' });
});

test('whether a policy that is given is attached is not known when nobody says so', () => {
  const policyOf = (more: string) =>
    called(bucket, `  policy = "{}"\n${more}`).resources.find(({ type }) => type === 'aws_s3_bucket_policy');
  expect(policyOf('')?.number).toBe('unknown');
  expect(policyOf('  attach_policy = true\n')).toMatchObject({ number: 'of-many' });
  expect(called(bucket, '').resources.some(({ type }) => type === 'aws_s3_bucket_policy')).toBe(false);
});

test('rules of a security group are known by their names, and those of its parts', () => {
  const group = 'terraform-aws-modules/security-group/aws';
  const open = '  ingress_cidr_blocks = ["0.0.0.0/0"]\n';
  const byName = called(group, `${open}  ingress_rules = ["ssh-tcp", "no-such-rule"]\n`);
  expect(attribute(byName, 'module.m.aws_security_group_rule.ingress_rules[0]', 'from_port')).toMatchObject({
    number: 22,
  });
  expect(attribute(byName, 'module.m.aws_security_group_rule.ingress_rules[1]', 'from_port')).toMatchObject({
    kind: 'unknown',
  });
  const part = called(`${group}//modules/rdp`, open);
  expect(attribute(part, 'module.m.aws_security_group_rule.ingress_rules[0]', 'to_port')).toMatchObject({
    number: 3389,
  });
});

test('modules are known by registry and by repository', () => {
  expect(namedModule('registry.terraform.io/a/b/aws//modules/c')).toEqual({ name: 'a/b/aws//modules/c' });
  expect(
    namedModule('git::https://github.com/terraform-aws-modules/terraform-aws-vpc.git?ref=v5.1.0'),
  ).toEqual({
    name: 'terraform-aws-modules/vpc/aws',
    revision: 'v5.1.0',
  });
  expect(namedModule('git@github.com:o/terraform-google-network.git//modules/x')).toEqual({
    name: 'o/network/google//modules/x',
  });
  expect(namedModule('./local')).toBeUndefined();
  expect(namedModule('https://example.com/vpc.zip')).toBeUndefined();
});

test('of a constraint the newest version counts that it admits', () => {
  const at = (constraint: string) => newestOf(constraint, '9.0.0');
  expect(at('~> 5.1')).toEqual({ numbers: [6, 0, 0], isOpen: false, isIncluded: false });
  expect(at('~> 5.1.2')).toEqual({ numbers: [5, 2, 0], isOpen: false, isIncluded: false });
  expect(at('>= 2.0, < 4.0, != 3.1.0')).toEqual({ numbers: [4, 0, 0], isOpen: false, isIncluded: false });
  expect(at('v3.2.1')).toEqual({ numbers: [3, 2, 1], isOpen: false, isIncluded: true });
  expect(at('latest')).toBeUndefined();
  expect(
    holdingAt({ '0': 'a', '4.0.0': 'b' }, { numbers: [4, 0, 0], isOpen: false, isIncluded: false }),
  ).toBe('a');
  expect(holdingAt({ '0': 'a', '4.0.0': 'b' }, { numbers: [4, 0, 0], isOpen: false, isIncluded: true })).toBe(
    'b',
  );
});

test.each(outlines.map((each) => [each.source, each] as const))(
  'the outline of %s reads whole and uses only what it declares',
  (source, { inputs, makes }) => {
    expect(readHcl('outline.tf', makes).doubts).toEqual([]);
    const used = [...makes.matchAll(/\bvar\.(\w+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => name !== 'unknown' && !Object.hasOwn(inputs, name))).toEqual([]);
    for (const [name, given] of Object.entries(inputs))
      for (const value of typeof given === 'string' ? [given] : Object.values(given))
        expect(readHcl('input.tf', `${name} = ${value}\n`).doubts).toEqual([]);
    const graph = called(source, '');
    expect(graph.resources.some(({ outline }) => outline !== undefined)).toBe(true);
  },
);
