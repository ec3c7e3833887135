import { Buffer } from 'node:buffer';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { makeChartFolder } from './chart-folder.ts';
import { findHelm } from './find.ts';
import { renderChart } from './render.ts';
import type { Helm, HelmLimits } from './run.ts';
import { varying } from './varying.ts';

const path = '/usr/bin:/bin';

/** A script of the shell in the place of helm; `$3` is the folder of the chart. */
function fake(script: string): Helm {
  const program = join(temporaryFolder(), 'helm');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return { program, path };
}

const chart = (template: string) => [{ path: 'templates/a.yaml', bytes: Buffer.from(template) }];
const render = (script: string, template = 'a', limits: HelmLimits = {}) =>
  renderChart(fake(script), chart(template), { unknown: '?', ...limits });

test('what helm prints is the text, from a copy that is for the user alone and gone afterwards', async () => {
  const seen = join(temporaryFolder(), 'seen');
  const copied = await render(
    `echo "$3" > ${seen}; stat -c %a "$(dirname "$3")" >> ${seen}; cat "$3/templates/a.yaml"`,
  );
  expect(copied).toEqual({ text: 'a' });
  const [folder = '', mode] = readFileSync(seen, 'utf8').split('\n');
  expect(mode).toBe('700');
  expect(existsSync(folder)).toBe(false);
});

test('a helm that hangs is stopped with all that it started, and so is one that prints without end', async () => {
  const marker = join(temporaryFolder(), 'late');
  const hanging = await render(`(sleep 1; touch ${marker}) & sleep 30`, 'a', { timeout: 200 });
  expect(hanging).toEqual({ why: 'timeout' });
  expect(await render('exec yes', 'a', { limit: 10_000 })).toEqual({ why: 'too-much-output' });
  const signal = AbortSignal.timeout(200);
  await expect(render('sleep 30', 'a', { signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(existsSync(marker)).toBe(false);
});

test('helm has no more memory than it is given', async () => {
  const { text } = (await render('ulimit -v; ulimit -t')) as { text: string };
  expect(
    text
      .split('\n')
      .slice(0, 2)
      .map(Number)
      .every((limit) => limit > 0),
  ).toBe(true);
});

test('a helm that fails tells where, one that cannot be started that', async () => {
  const words = 'Error: template: shop/charts/cache/templates/a.yaml:12:20: executing "x" at <hunter2>';
  expect(await render(`echo '${words}' >&2; exit 1`)).toEqual({
    why: 'failed',
    at: 'charts/cache/templates/a.yaml:12',
  });
  expect(await render('exit 1')).toEqual({ why: 'failed' });
  const none = { program: join(temporaryFolder(), 'none'), path };
  expect(await renderChart(none, chart('a'), { unknown: '?' })).toMatchObject({ why: 'failed' });
});

test('what depends on chance is made twice, and only what is the same both times is known', async () => {
  const count = join(temporaryFolder(), 'count');
  const script = `echo x >> ${count}; echo "a: $(wc -l < ${count})"; [ $(wc -l < ${count}) = 4 ] && echo more; true`;
  expect(await render(script, '{{ randAlpha 3 }}')).toEqual({ text: 'a: ?\n' });
  expect(await render(script, '{{ now }}')).toEqual({ why: 'changes' });
  expect(await render(script, 'plain')).toEqual({ text: 'a: 5\n' });
});

test('a line keeps what both makings of it have in common, by whole words', () => {
  expect(varying('a: xay\nb: "pq=="', 'a: xby\nb: "pr=="', '?')).toBe('a: ?\nb: "?"');
  expect(varying('a: 1, c', 'a: 12, c', '?')).toBe('a: ?, c');
  expect(varying('a', 'a\nb', '?')).toBeUndefined();
});

test('nothing is written outside of the copy, whatever a file of the chart is called', () => {
  const bytes = Buffer.from('x');
  const names = [
    '../up',
    '/root',
    'a//b',
    'a\\..\\b',
    'charts/a.tgz',
    'x/values.schema.json',
    'templates/a.yaml',
  ];
  const folder = makeChartFolder(names.map((name) => ({ path: name, bytes })));
  expect(existsSync(join(folder.chart, '..', 'up'))).toBe(false);
  expect(existsSync(join(folder.chart, 'templates', 'a.yaml'))).toBe(true);
  expect(existsSync(join(folder.chart, 'charts'))).toBe(false);
  expect(statSync(join(folder.chart, '..')).mode & 0o777).toBe(0o700);
  folder.remove();
  expect(existsSync(folder.chart)).toBe(false);
});

test('helm is looked for in absolute folders outside of the tree only', () => {
  const tree = temporaryFolder();
  const outside = temporaryFolder();
  for (const folder of [tree, outside]) {
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin', 'helm'), '');
    chmodSync(join(folder, 'bin', 'helm'), 0o755);
  }
  expect(findHelm(`bin:${tree}/bin`, tree)).toBeUndefined();
  expect(findHelm(`${tree}/bin:${outside}/bin`, tree)?.program).toBe(join(outside, 'bin', 'helm'));
});
