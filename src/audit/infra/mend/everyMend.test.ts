import { describe, expect, test } from 'vitest';
import { openGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import { openViews } from '#ir/infra/view';
import { edited } from '#model/text-edit';
import { checkInfra } from '../check.ts';
import type { InfraRule } from '../infra-rule.ts';
import { allInfraRules } from '../rules.ts';
import { samplesOf } from '../sample.ts';
import { editsOf } from './edits.ts';
import { mendOf } from './mend.ts';

type Files = Readonly<Record<string, string>>;

/** Findings of a rule, and what its mends make of the files. */
function tried(rule: InfraRule, files: Files) {
  const textOf = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const graph = readInfra({ paths: Object.keys(files), read: textOf });
  const { told } = checkInfra({ graph, rules: [rule], line: () => '' });
  const views = openViews(openGraph(graph));
  const proposals = told.flatMap((each) => mendOf(each, { views, textOf }) ?? []);
  const edits = editsOf(
    proposals.flatMap(({ changes }) => changes),
    textOf,
  );
  const changed = [...(edits ?? [])].map(([path, own]) => [path, edited(textOf(path) ?? '', own)] as const);
  return {
    found: told.length,
    mended: proposals.length,
    gaps: graph.gaps.length,
    resources: graph.resources.length,
    files: { ...files, ...Object.fromEntries(changed) },
  };
}

const mending = allInfraRules.filter(({ mend }) => mend !== undefined);

describe.each(mending.map((rule) => [rule.rule.id, rule] as const))('%s', (_id, rule) => {
  const samples = samplesOf(rule.samples.bad);
  test('mends a sample, and what it mends is found no more, reads as before and loses nothing', () => {
    const all = samples.map(([, sample]) => tried(rule, sample));
    expect(all.some(({ mended }) => mended > 0)).toBe(true);
    for (const before of all.filter(({ mended }) => mended > 0)) {
      const after = tried(rule, before.files);
      const shown = JSON.stringify(before.files);
      expect(after.found, shown).toBeLessThanOrEqual(before.found - before.mended);
      expect(after.gaps, shown).toBe(before.gaps);
      expect(after.resources, shown).toBeGreaterThanOrEqual(before.resources);
    }
  });
});
