import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { handrail } from './handrail.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handrail-init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Every file below the folder, with what it holds. */
function all(): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), readFileSync(path, 'utf8')];
    }),
  );
}

const init = (...words: readonly string[]) => handrail(['init', ...words], { cwd: folder });

const people: Readonly<Record<string, string>> = {
  'AGENTS.md': '# How we work\n\nBe kind.',
  'CLAUDE.md': '# Notes\r\n\r\nUse tabs.\r\n',
  '.mcp.json': '{"mcpServers":{"files":{"command":"files-server"}}}',
  '.vscode/mcp.json': '{\n\t// ours\n\t"servers": {\n\t\t"files": { "command": "files-server", },\n\t},\n}\n',
  '.cursor/mcp.json': '{\n    "mcpServers": { "a": { "command": "a" } },\n    "other": [1, 2]\n}\n',
};

test('all hosts: a second time nothing is written, the check is green, and taking out gives every byte back', async () => {
  for (const [path, text] of Object.entries(people)) put(path, text);
  expect((await init('--check', '--agents', 'all')).exit).toBe(1);
  expect((await init('--agents', 'all')).exit).toBe(0);
  const first = all();
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(first['.vscode/mcp.json']).toContain('// ours');
  expect(first['.mcp.json']).toContain('files-server');
  expect((await init('--agents', 'all')).exit).toBe(0);
  expect(all()).toEqual(first);
  expect((await init('--check', '--agents', 'all')).exit).toBe(0);
  expect((await init('--remove', '--agents', 'all')).exit).toBe(0);
  expect(all()).toEqual(people);
});

test('what somebody changed in a generated file is seen by the check, and put right by a second run', async () => {
  await init('--agents', 'kiro');
  const path = '.kiro/steering/handrail-injection-prevention.md';
  const before = read(path);
  put(path, before.replace('MUST', 'MAY'));
  const checked = await init('--check', '--agents', 'kiro');
  expect(checked.exit).toBe(1);
  expect(checked.stdout).toContain(path);
  await init('--agents', 'kiro');
  expect(read(path)).toBe(before);
});

test('without --agents it takes those that the repository shows, and AGENTS.md', async () => {
  mkdirSync(join(folder, '.cursor'));
  expect((await init()).exit).toBe(0);
  const paths = Object.keys(all());
  expect(paths).toContain('AGENTS.md');
  expect(paths.some((path) => path.startsWith('.cursor/'))).toBe(true);
  expect(paths.some((path) => path.startsWith('.kiro/'))).toBe(false);
});

test.each([
  ['JSON that is broken', '{ "mcpServers": { ', /\.mcp\.json/],
  ['JSON of another shape', '{ "mcpServers": [] }', /mcpServers/],
])('%s is left as it is, and told', async (_, text, said) => {
  put('.mcp.json', text);
  const { exit, stdout, stderr } = await init('--agents', 'claude');
  expect(exit).toBe(2);
  expect(stdout + stderr).toMatch(said);
  expect(read('.mcp.json')).toBe(text);
});

test('a file of the same name that is not ours is left alone, and told', async () => {
  put('.kiro/agents/handrail-scanner.md', 'mine\n');
  const { stdout, stderr } = await init('--agents', 'kiro');
  expect(stdout + stderr).toMatch(/handrail-scanner\.md/);
  expect(read('.kiro/agents/handrail-scanner.md')).toBe('mine\n');
});

test('a link is not written through', async () => {
  const outside = join(folder, '..', `outside-${process.pid}.json`);
  writeFileSync(outside, '{}');
  mkdirSync(join(folder, '.cursor'));
  symlinkSync(outside, join(folder, '.cursor/mcp.json'));
  await init('--agents', 'cursor');
  expect(readFileSync(outside, 'utf8')).toBe('{}');
  expect(lstatSync(join(folder, '.cursor/mcp.json')).isSymbolicLink()).toBe(true);
  rmSync(outside);
});

test.skipIf(process.getuid?.() === 0)(
  'where a folder cannot be written nothing is, not even half',
  async () => {
    mkdirSync(join(folder, '.kiro'));
    chmodSync(join(folder, '.kiro'), 0o500);
    const { exit } = await init('--agents', 'kiro,agents-md');
    expect(exit).toBe(2);
    chmodSync(join(folder, '.kiro'), 0o700);
    expect(existsSync(join(folder, 'AGENTS.md'))).toBe(false);
  },
);

test('a host that is not known is refused with those that are', async () => {
  const { exit, stderr } = await init('--agents', 'emacs');
  expect(exit).toBe(2);
  expect(stderr).toMatch(/kiro.*cursor/s);
});
