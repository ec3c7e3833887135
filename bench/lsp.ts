import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Editor, openEditor } from '../test/e2e/lsp-client.ts';
import { commitOf } from './corpus.ts';
import type { BenchOptions } from './handrail.ts';
import { inScratch, onInterrupt } from './interrupt.ts';
import { changeOf, commitsOf, type Edit, git, stepOf } from './lsp-history.ts';
import { memoryOf, printTable } from './measure.ts';

/** Bounds of the histogram, in milliseconds. */
const bounds = [25, 50, 100, 200, 500, 1000, 2000, 5000];
/** Texts that stay open, as tabs do. */
const tabs = 10;

/**
 * The last commits of each tree, edited, saved and closed again as somebody would: milliseconds from a save until the
 * diagnostics of that text are there, while a scan of everything runs and while none does, and what memory is used.
 */
export async function bench({ corpus, runs, timeout, trees }: BenchOptions): Promise<void> {
  for (const name of readdirSync(corpus).sort()) {
    const commit = commitOf(join(corpus, name));
    if (commit === undefined || (trees !== undefined && !trees.includes(name))) continue;
    await inScratch(async (folder) => {
      const clone = join(folder, name);
      execFileSync('git', ['clone', '-q', '--shared', join(corpus, name), clone]);
      await replay(`${name} ${commit.slice(0, 7)}`, clone, join(folder, 'cache'), runs, timeout);
    });
  }
}

/** What was measured of one tree. */
interface Measured {
  readonly quiet: number[];
  readonly busy: number[];
  readonly lost: string[];
  readonly memory: number[];
}

async function replay(
  name: string,
  clone: string,
  cache: string,
  count: number,
  timeout: number,
): Promise<void> {
  const commits = commitsOf(clone, count);
  git(clone, 'checkout', '-q', `${commits[0]}^`);
  const files = git(clone, 'ls-files').split('\n').length - 1;
  const started = performance.now();
  const editor = await openEditor(clone, { PATH: process.env['PATH'] ?? '', HANDRAIL_CACHE: cache });
  const forget = onInterrupt(() => editor.child.kill('SIGKILL'));
  try {
    await idle(editor);
    const first = performance.now();
    console.error(`${name}: ${files} files, first scan ${((first - started) / 1000).toFixed(1)} s`);
    const measured: Measured = { quiet: [], busy: [], lost: [], memory: [memoryOf(editor.child.pid ?? 0)] };
    const open: string[] = [];
    for (const commit of commits) {
      if (performance.now() - first > timeout * 1000) break;
      for (const edit of stepOf(clone, commit).edits) await save(editor, clone, edit, open, measured);
      git(clone, 'checkout', '-q', '--force', commit);
    }
    print(name, measured, (performance.now() - first) / 60_000);
  } finally {
    await editor.end();
    forget();
  }
}

/** Every other edit is made when nothing runs; those between as fast as one hand follows another. */
async function save(editor: Editor, clone: string, edit: Edit, open: string[], measured: Measured) {
  const uri = pathToFileURL(join(clone, edit.path)).href;
  const { quiet, busy, lost, memory } = measured;
  const isQuiet = (quiet.length + busy.length + lost.length) % 2 === 0;
  if (isQuiet && quiet.length + busy.length > 0) await idle(editor);
  if (open.includes(uri)) close(editor, open, uri);
  while (open.length >= tabs) close(editor, open, open[0] ?? '');
  editor.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: edit.before },
  });
  open.push(uri);
  await told(editor, uri, 1);
  const answer = told(editor, uri, 2);
  editor.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [changeOf(edit.before, edit.after)],
  });
  writeFileSync(join(clone, edit.path), edit.after);
  const start = performance.now();
  editor.notify('textDocument/didSave', { textDocument: { uri } });
  const isThere = await answer;
  const took = performance.now() - start;
  if (!isThere) lost.push(edit.path);
  else if (isQuiet) quiet.push(took);
  else busy.push(took);
  memory.push(memoryOf(editor.child.pid ?? 0));
  // The scan of everything begins this long after a save.
  if (isQuiet) await new Promise((resolve) => setTimeout(resolve, 1600));
}

function close(editor: Editor, open: string[], uri: string): void {
  open.splice(open.indexOf(uri), 1);
  editor.notify('textDocument/didClose', { textDocument: { uri } });
}

/** Whether diagnostics of a text came; a minute is as good as never. */
function told(editor: Editor, uri: string, version: number): Promise<boolean> {
  return soon(
    editor.next('textDocument/publishDiagnostics', (of) => of.uri === uri && of.version === version),
    60,
  );
}

/** Until a scan of everything has ended. */
function idle(editor: Editor): Promise<boolean> {
  return soon(
    editor.next('handrail/status', ({ state }) => state !== 'scanning'),
    600,
  );
}

async function soon(wanted: Promise<unknown>, seconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), seconds * 1000);
  });
  const isThere = await Promise.race([wanted.then(() => true), late]);
  clearTimeout(timer);
  return isThere;
}

function print(name: string, { quiet, busy, lost, memory }: Measured, minutes: number): void {
  const heads = bounds.map((bound) => `≤ ${bound}`);
  printTable(
    [name, 'saves', 'median ms', 'p95 ms', 'most ms', ...heads, 'more'],
    [row('nothing else runs', quiet), row('everything is scanned', busy)],
  );
  const quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * (memory.length - 1)));
  const shown = quarters.map((at) => `${memory[at]?.toFixed(0)}`).join(', ');
  console.log(`MiB after the first scan and each quarter of ${minutes.toFixed(0)} minutes: ${shown}`);
  console.log(`most MiB: ${Math.max(...memory).toFixed(0)}; saves without an answer: ${lost.length} ${lost}`);
}

function row(what: string, times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  const under = [0, ...bounds].map((bound, i, all) => {
    const next = all[i + 1] ?? Number.POSITIVE_INFINITY;
    return sorted.filter((time) => time > bound && time <= next).length;
  });
  const figures = [0.5, 0.95, 1].map((share) => at(share)?.toFixed(0) ?? 'none');
  return [what, `${times.length}`, ...figures, ...under.map(String)];
}
