import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipOf } from '../source/archive/fixtures/zip.ts';
import { database, folderOf, places, repositoryOf, scanInfra } from './fixtures/infra-scan.ts';

const rule = 'aws-rds-storage-encryption';
const variable = 'variable "encrypted" { default = true }\n';
const stack = {
  'main.tf': 'module "db" {\n  source    = "./db"\n  encrypted = var.encrypted\n}\n',
  'variables.tf': variable,
  'db/main.tf': `variable "encrypted" {}\n${database('orders', '', '', 'var.encrypted')}`,
};

test('a finding tells its way through variables and modules, and coverage what was read', async () => {
  const gate = { 'handrail.yaml': 'version: 1\ngate: { fail-on: medium }\n' };
  const path = folderOf({ ...stack, ...gate, 'variables.tf': variable.replace('true', 'false') });
  const { findings, coverage, verdict } = await scanInfra(path);
  expect(places({ findings })).toEqual([`${rule} db/main.tf:4`]);
  expect(
    findings[0]?.trace?.map(({ location: { path: at, line }, role }) => `${role} ${at}:${line}`),
  ).toEqual(['source variables.tf:1', 'step main.tf:3', 'sink db/main.tf:4']);
  expect(findings[0]?.frame?.lines.length).toBeGreaterThan(2);
  expect(coverage.find(({ family }) => family === 'infra')).toMatchObject({
    state: 'checked',
    files: 3,
    checked: 3,
  });
  expect(verdict.exitCode).toBe(1);
});

test('a finding keeps its identity whatever the wrong value is, and however lines end', async () => {
  const hashes = async (text: string) =>
    (await scanInfra(folderOf({ 'main.tf': text }))).findings.map(({ lineHash }) => lineHash);
  const written = database('a', '', '', 'false');
  const hash = await hashes(written);
  expect(hash).toHaveLength(1);
  expect(await hashes(written.replaceAll('\n', '\r\n'))).toEqual(hash);
  expect(await hashes(written.replace('= false', '= "false"').replaceAll('\n', '\r\n'))).toEqual(hash);
});

test('a tree without infrastructure code has nothing to check', async () => {
  const { coverage } = await scanInfra(folderOf({ 'package.json': '{"name":"a"}', 'data.json': '{"a":1}' }));
  expect(coverage.find(({ family }) => family === 'infra')?.state).toBe('nothing-to-check');
});

test('files of variables count when they are named, by the request or by the configuration', async () => {
  const named = { ...stack, 'small.tfvars': 'encrypted = false\n' };
  const silent = await scanInfra(folderOf(named));
  expect(places(silent)).toEqual([]);
  expect(silent.notices.map(({ code }) => code)).toEqual(['variables-not-applied']);
  expect(places(await scanInfra(folderOf(named), { variableFiles: ['small.tfvars'] }))).toHaveLength(1);
  const configured = { ...named, 'handrail.yaml': 'version: 1\ninfra: { variable-files: [small.tfvars] }\n' };
  expect(places(await scanInfra(folderOf(configured)))).toHaveLength(1);
});

test('a module that is not here is a gap that is told and accepted, broken code one that is not', async () => {
  const missing = await scanInfra(folderOf({ 'main.tf': 'module "vpc" {\n  source = "acme/vpc/aws"\n}\n' }));
  expect(missing.gaps).toMatchObject([{ why: 'module-missing', path: 'main.tf', analyser: 'infra' }]);
  expect(missing.verdict.outcome).toBe('clean');
  expect(missing.coverage.find(({ family }) => family === 'infra')?.state).toBe('partly');
  const broken = await scanInfra(folderOf({ 'main.tf': `${database('a')}resource "x" {\n` }));
  expect(broken.gaps.map(({ why }) => why)).toContain('syntax');
  expect(broken.findings).toHaveLength(1);
});

test('an expression may name any file of the tree, not one outside of it', async () => {
  const tree = {
    'main.tf': database('a', '', '', 'jsondecode(file("${path.module}/settings.txt")).encrypted'),
    'settings.txt': '{"encrypted": false}',
  };
  expect(places(await scanInfra(folderOf(tree)))).toEqual([`${rule} main.tf:3`]);
  const outside = { 'main.tf': tree['main.tf'].replace('settings.txt', '../../../etc/hostname') };
  expect(places(await scanInfra(folderOf(outside)))).toEqual([]);
});

test('of a change only what it has to do with is told, even where the finding lies in a file that it leaves alone', async () => {
  const before = { ...stack, 'other.tf': database('other') };
  const path = repositoryOf(before, { 'variables.tf': variable.replace('true', 'false') });
  expect(places(await scanInfra(path, { changed: true }))).toEqual([`${rule} db/main.tf:4`]);
  const { findings } = await scanInfra(path, { base: 'HEAD' });
  expect(findings.map(({ status, location }) => `${status} ${location.path}`)).toEqual([
    'new db/main.tf',
    'existing other.tf',
  ]);
});

test('what the change mended in a module by a variable is fixed', async () => {
  const before = { ...stack, 'variables.tf': variable.replace('true', 'false') };
  const { fixed, findings } = await scanInfra(repositoryOf(before, { 'variables.tf': variable }), {
    base: 'HEAD',
  });
  expect(findings).toEqual([]);
  expect(fixed).toMatchObject([{ ruleId: `infra/${rule}`, path: 'db/main.tf' }]);
});

test('the number of threads changes nothing', async () => {
  const path = folderOf({ ...stack, 'other.tf': database('other'), 'more.tf': database('more') });
  const [one, two] = [await scanInfra(path, { jobs: 1 }), await scanInfra(path, { jobs: 2 })];
  expect(JSON.stringify(two)).toBe(JSON.stringify(one));
});

test('a plan is read though it is too large for all else, and each of its resources is told by itself', async () => {
  const resource = (i: number) => ({
    address: `aws_db_instance.a${i}`,
    mode: 'managed',
    type: 'aws_db_instance',
    name: `a${i}`,
    values: { storage_encrypted: i > 1, tags: { pad: 'x'.repeat(1000) } },
  });
  const resources = Array.from({ length: 100 }, (_, i) => resource(i));
  const plan = { format_version: '1.2', planned_values: { root_module: { resources } } };
  const { findings, gaps } = await scanInfra(folderOf({ 'plan.json': JSON.stringify(plan) }), {
    maxFileSize: 50_000,
  });
  expect(findings.map(({ evidence }) => evidence?.['resource']).sort()).toEqual([
    'aws_db_instance.a0',
    'aws_db_instance.a1',
  ]);
  expect(gaps).toEqual([]);
});

test('infrastructure code in an archive is a gap', async () => {
  const folder = folderOf({});
  writeFileSync(join(folder, 'a.zip'), zipOf({ name: 'infra/main.tf', content: database('a') }));
  const { gaps, verdict } = await scanInfra(folder);
  expect(gaps).toMatchObject([{ analyser: 'infra', path: 'a.zip', why: 'archive' }]);
  expect(verdict.outcome).toBe('clean');
});
