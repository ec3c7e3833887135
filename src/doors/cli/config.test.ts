import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { defaultConfig, parseConfig } from '#program/config';
import { runCli } from './cli.ts';
import { configTemplate } from './config-template.ts';
import { recordedShell } from './fixtures/shell.ts';

const rules = new Set(['secrets/generic-password']);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-config-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what init writes changes nothing', () => {
  expect(parseConfig(configTemplate, 'handrail.yaml', rules)).toEqual(defaultConfig);
});

test('what init shows is valid once it is uncommented, and names the true defaults', () => {
  const settings = configTemplate.replace(/^# (?=(?: *- | {2,}|[a-z-]+:))/gm, '');
  const config = parseConfig(settings, 'handrail.yaml', rules);
  expect(config.suppressions).toHaveLength(1);
  expect(config.exclude).toHaveLength(1);
  expect(config.rules).toHaveLength(1);
  const { exclude, rules: set, suppressions, ...rest } = config;
  expect(rest).toEqual(expect.objectContaining(pick(defaultConfig)));
});

test('init writes a file once and never over another one, nor through a link', async () => {
  const first = await run('config', 'init');
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Wrote handrail.yaml') });
  writeFileSync(join(folder, 'handrail.yaml'), 'version: 1\n');
  const second = await run('config', 'init');
  expect(second).toMatchObject({ code: 2, err: expect.stringContaining('is there already') });
  expect(readFileSync(join(folder, 'handrail.yaml'), 'utf8')).toBe('version: 1\n');
  rmSync(join(folder, 'handrail.yaml'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'handrail.yaml'));
  expect(await run('config', 'init')).toMatchObject({ code: 2 });
});

test('validate names every problem with its line, and ends with 2', async () => {
  writeFileSync(join(folder, 'handrail.yaml'), 'version: 1\nscan:\n  exlude: []\ngate:\n  fail-on: hgih\n');
  const { code, err } = await run('config', 'validate');
  expect(code).toBe(2);
  expect(err).toMatch(/handrail\.yaml:3:\d+: .*did you mean exclude\?/);
  expect(err).toMatch(/handrail\.yaml:5:\d+: /);
});

test('validate names all problems, where a scan names the first ten', async () => {
  const keys = Array.from({ length: 15 }, (_, i) => `key${i}: 1\n`).join('');
  writeFileSync(join(folder, 'handrail.yaml'), `version: 1\n${keys}`);
  expect((await run('config', 'validate')).err.match(/unknown key/g)).toHaveLength(15);
  const { err } = await run('config', 'explain');
  expect(err.match(/unknown key/g)).toHaveLength(10);
  expect(err).toContain('and 5 more');
});

test('validate is content with a good file and says when there is none', async () => {
  expect(await run('config', 'validate')).toMatchObject({
    code: 0,
    out: expect.stringContaining('no handrail.yaml'),
  });
  writeFileSync(join(folder, 'handrail.yaml'), 'version: 1\n');
  expect(await run('config', 'validate')).toMatchObject({ code: 0, out: 'handrail.yaml is valid.\n' });
});

test('a configuration that is a link is not read: it could show somebody else’s file', async () => {
  writeFileSync(join(folder, 'private'), 'version: 1\nmine: 1\n');
  symlinkSync(join(folder, 'private'), join(folder, 'handrail.yaml'));
  const { code, err } = await run('config', 'validate');
  expect(code).toBe(2);
  expect(err).not.toContain('mine');
});

test('explain says what holds and which line says so', async () => {
  writeFileSync(join(folder, 'handrail.yaml'), 'version: 1\ngate:\n  fail-on: low\n');
  const { code, out } = await run('config', 'explain', '--format', 'json');
  expect(code).toBe(0);
  const settings = JSON.parse(out);
  expect(settings).toContainEqual({ name: 'gate.fail-on', value: 'low', from: 'handrail.yaml:3' });
  expect(settings).toContainEqual({ name: 'gate.confidence', value: 'medium', from: 'default' });
});

test.each(['missing.yaml', '.'])('--config %s is refused when it is no readable file', async (file) => {
  expect(await run('config', 'explain', '--config', file)).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be read'),
  });
});

async function run(...words: readonly string[]) {
  const shell = recordedShell({ folder });
  const code = await runCli(words, shell);
  return { code, out: shell.printed(), err: shell.complained() };
}

function pick({ families, include, maxFileSize, failOn, confidence, accept }: typeof defaultConfig) {
  return { families, include, maxFileSize, failOn, confidence, accept };
}
