import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectors } from '#audit/secrets/detectors.table';
import { commands } from './commands.table.ts';
import { parse } from './parse.ts';

const root = new URL('../../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

test('the README counts the detectors, in tens', () => {
  const [, said] = /more than (\d+) detectors/.exec(readme) ?? [];
  expect(Number(said)).toBe(Math.floor((detectors.length - 1) / 10) * 10);
});

test('every link of the README leads to a file', () => {
  const links = [...readme.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => link);
  const ours = links.filter((link) => !link.startsWith('https:'));
  expect(ours.length).toBeGreaterThan(8);
  for (const link of ours) expect(existsSync(new URL(link, root)), link).toBe(true);
});

test('every command of the README is understood', async () => {
  const lines = [...readme.matchAll(/^handrail (.+?)(?:\s+#.*)?$/gm)].map(([, words = '']) => words);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    const entry = commands.find(({ name }) => `${line} `.startsWith(`${name} `));
    expect(entry, line).toBeDefined();
    const words = line.slice(entry?.name.length).trim().split(/\s+/).filter(Boolean);
    if (entry) expect(parse(await entry.load(), words)).toHaveProperty('options');
  }
});
