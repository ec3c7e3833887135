import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { TextChange } from '#source/rewrite-all';
import { applyFixes, type FixUnit, type Seen } from './apply-fixes.ts';

/** A tree in memory: a file with `bad` in it has a finding for each, and `worse` is another. */
function treeOf(files: Record<string, string>, seen: (files: Record<string, string>) => Seen = look) {
  return {
    files,
    looks: 0,
    write(changes: readonly TextChange[]) {
      const wrong = changes.find(({ path, from }) => files[path] !== from);
      if (wrong !== undefined) return { refused: wrong.path };
      for (const { path, to } of changes) files[path] = to;
      return {
        restore: () => {
          for (const { path, from } of changes) files[path] = from;
          return [];
        },
        keep: () => {},
      };
    },
    async look() {
      this.looks++;
      return seen(files);
    },
  };
}

function look(files: Record<string, string>): Seen {
  const findings = Object.entries(files).flatMap(([path, text]) =>
    [...text.matchAll(/bad|worse/g)].map(([rule]) => finding(`code/${rule}`, path)),
  );
  const gaps = Object.entries(files).flatMap(([path, text]): Gap[] =>
    text.includes('broken') ? [{ analyser: 'code', path, why: 'syntax', detail: '' }] : [],
  );
  return { findings, gaps };
}

function finding(ruleId: string, path: string): Finding {
  const location = { path, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const rest = { title: '', message: '', severity: 'high', confidence: 'high', cwe: 1 } as const;
  return { key: ruleId + path, lineHash: '', ruleId, family: 'code', ...rest, location };
}

function unit(path: string, from: string, to: string, rule = 'code/bad'): FixUnit {
  return { changes: [{ path, from, to }], findings: [finding(rule, path)] };
}

test('what removes its findings stays', async () => {
  const tree = treeOf({ a: 'bad', b: 'bad bad' });
  const { kept, undone } = await applyFixes(
    [unit('a', 'bad', 'good'), unit('b', 'bad bad', 'good bad')],
    look(tree.files),
    tree,
  );
  expect([kept.length, undone, tree.looks]).toEqual([2, [], 1]);
  expect(tree.files).toEqual({ a: 'good', b: 'good bad' });
});

test.each([
  ['still-found', 'bad, moved'],
  ['finds-more', 'worse'],
  ['does-not-parse', 'broken'],
])('%s: the file is as it was, the others stay, and a scan proves that', async (why, text) => {
  const tree = treeOf({ a: 'bad', b: 'bad' });
  const { kept, undone } = await applyFixes(
    [unit('a', 'bad', text), unit('b', 'bad', 'good')],
    look(tree.files),
    tree,
  );
  expect(undone.map((each) => [each.unit.changes[0]?.path, each.why])).toEqual([['a', why]]);
  expect([kept.length, tree.looks]).toEqual([1, 2]);
  expect(tree.files).toEqual({ a: 'bad', b: 'good' });
});

test('a finding in a file that nobody edited takes everything back', async () => {
  const seen = (files: Record<string, string>) => {
    const { findings, gaps } = look(files);
    return { findings: files['a'] === 'good' ? [...findings, finding('code/worse', 'c')] : findings, gaps };
  };
  const tree = treeOf({ a: 'bad', b: 'bad' }, seen);
  const units = [unit('a', 'bad', 'good'), unit('b', 'bad', 'good')];
  const { kept, undone } = await applyFixes(units, seen(tree.files), tree);
  expect([kept, undone.length]).toEqual([[], 2]);
  expect(tree.files).toEqual({ a: 'bad', b: 'bad' });
});

test('files of one unit are written together or not at all', async () => {
  const tree = treeOf({ a: 'bad', b: 'changed' });
  const both = {
    ...unit('a', 'bad', 'good'),
    changes: [...unit('a', 'bad', 'good').changes, { path: 'b', from: 'bad', to: 'good' }],
  };
  const { kept, undone } = await applyFixes([both], look(tree.files), tree);
  expect([kept, undone.map(({ why }) => why)]).toEqual([[], ['changed-meanwhile']]);
  expect(tree.files).toEqual({ a: 'bad', b: 'changed' });
});

test('an interrupted scan takes everything back', async () => {
  const tree = treeOf({ a: 'bad' }, () => {
    throw new Error('interrupted');
  });
  await expect(applyFixes([unit('a', 'bad', 'good')], { findings: [], gaps: [] }, tree)).rejects.toThrow(
    'interrupted',
  );
  expect(tree.files).toEqual({ a: 'bad' });
});

test('what still fails in the last round is taken back with all the rest', async () => {
  let number = 0;
  const seen = (): Seen => ({ findings: [finding('code/worse', `f${number++}`)], gaps: [] });
  const names = ['a', 'b', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6'];
  const tree = treeOf(Object.fromEntries(names.map((name) => [name, 'bad'])), seen);
  const { kept } = await applyFixes(
    names.map((name) => unit(name, 'bad', 'good')),
    { findings: [], gaps: [] },
    tree,
  );
  expect(kept).toEqual([]);
  expect(Object.values(tree.files)).toEqual(names.map(() => 'bad'));
});
