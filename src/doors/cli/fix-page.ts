import type { Finding } from '#model/finding';
import { visible, visibleLines } from '#report/inert/visible';
import { count } from '#report/wording';
import type { AppliedFixes, Undoing } from '#scan/apply-fixes';
import type { Refusal } from '#scan/fix';
import type { TreeEdit, TreeEdits } from '#scan/tree-edits';

/** What can be mended, and what was. */
export interface FixOutcome {
  readonly wanted: readonly Finding[];
  readonly edits: TreeEdits;
  /** Absent where nothing was to be written. */
  readonly applied?: AppliedFixes;
}

/** Which part of the page: the edits before a question, how it stands without writing, or what came of it. */
export interface FixForm {
  readonly isJson: boolean;
  readonly part: 'edits' | 'closing' | 'outcome';
}

/** Edits, and what came of them, for people or as JSON (the whole at once). */
export function fixPage(outcome: FixOutcome, { isJson, part }: FixForm): string {
  if (isJson) return json(outcome);
  if (part === 'edits') return editsText(outcome);
  return part === 'closing' ? closingText(outcome) : outcomeText(outcome);
}

function editsText({ edits: { diffs, hidden, fixes } }: FixOutcome): string {
  const lines = [
    ...diffs.map(({ diff }) => visibleLines(diff)),
    ...hidden.map((path) => `${visible(path)}: not shown, since too much of it may be secret.`),
    ...fixes.map(sentenceOf).map(visible),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function closingText({ wanted, edits: { fixes } }: FixOutcome): string {
  if (fixes.length > 0)
    return `${fixes.length} of ${count(wanted.length, 'finding')} can be mended; each was tried: --apply writes them.\n`;
  if (wanted.length === 0) return 'There is nothing to mend.\n';
  return `No edit is known to hold for ${wanted.length === 1 ? 'this finding' : `these ${wanted.length} findings`}: handrail explain FINDING says what to do, handrail plan in which order.\n`;
}

const undoings: Readonly<Record<Undoing, string>> = {
  'changed-meanwhile': 'left alone, since it changed or cannot be written',
  'still-found': 'put back: its findings were still there',
  'finds-more': 'put back: something else was found with it',
  'does-not-parse': 'put back: it could not be read any more',
};

const refusals: Readonly<Record<Refusal, string>> = {
  overlaps: 'another edit is at the same place: run it again',
  'does-not-parse': 'the file would no longer parse',
  'still-found': 'the finding would still be there',
  'finds-more': 'something else would be found',
};

function outcomeText(outcome: FixOutcome): string {
  const { wanted, edits, applied } = outcome;
  if (applied === undefined || edits.units.length === 0) return closingText(outcome);
  const { undone, stuck, kept } = applied;
  const mended = mendedOf(outcome).length;
  const files = kept.flatMap((unit) => unit.changes).length;
  const proof = files === 0 ? '' : ` in ${count(files, 'file')}, proved by a scan afterwards`;
  return [
    '',
    `Mended ${mended} of ${count(wanted.length, 'finding')}${proof}.`,
    ...undone.map(({ unit, why }) => `  ${namesOf(unit.changes)}: ${undoings[why]}.`),
    ...stuck.map((path) => `  ${visible(path)}: changed while it was to be put back; look at it.`),
    ...leftLines(outcome),
    '',
  ].join('\n');
}

/** How many are left, and why: by reason, not one by one. */
function leftLines({ wanted, edits }: FixOutcome): readonly string[] {
  const tried = new Set(edits.fixes.map(({ finding }) => finding));
  const refused = edits.refused.filter(({ finding }) => !tried.has(finding));
  const { length: named } = edits.forPeople;
  const without = wanted.length - tried.size - refused.length - named;
  const byWhy = Map.groupBy(refused, ({ why }) => why);
  const parts = [
    ...(without > 0 ? [`${count(without, 'finding')} without an edit that is known to hold`] : []),
    ...(named > 0
      ? [
          `${count(named, 'edit')} that ${named === 1 ? 'changes' : 'change'} results: handrail fix FILE:LINE makes one`,
        ]
      : []),
    ...[...byWhy].map(([why, own]) => `${count(own.length, 'edit')} not made: ${refusals[why]}`),
  ];
  return parts.length === 0 ? [] : [`Left: ${parts.join('; ')}. handrail plan says what to do about them.`];
}

function mendedOf({ edits, applied }: FixOutcome): readonly TreeEdit[] {
  const kept = new Set(applied?.kept.flatMap(({ findings }) => findings));
  return edits.fixes.filter(({ finding }) => kept.has(finding));
}

function json(outcome: FixOutcome): string {
  const { wanted, edits, applied } = outcome;
  const tree = {
    fixes: edits.fixes.map(({ finding, says, path }) => ({ ...nameOf(finding), says, path })),
    refused: edits.refused.map(({ finding, why }) => ({ ...nameOf(finding), why })),
    written: applied?.kept.flatMap(({ changes }) => changes.map(({ path }) => path)) ?? [],
    takenBack:
      applied?.undone.map(({ unit, why }) => ({ paths: unit.changes.map(({ path }) => path), why })) ?? [],
    verified: applied !== undefined && applied.kept.length > 0,
    forPeople: edits.forPeople.map(nameOf),
    findings: wanted.length,
    mended: mendedOf(outcome).length,
    diffs: edits.diffs,
  };
  return `${JSON.stringify(tree, null, 2)}\n`;
}

function sentenceOf({ finding: { location, ruleId }, says }: TreeEdit): string {
  return `${location.path}:${location.line} ${ruleId}: ${says}`;
}

function nameOf({ key, ruleId, location: { path, line } }: Finding) {
  return { key, ruleId, place: `${path}:${line}` };
}

function namesOf(changes: readonly { readonly path: string }[]): string {
  return changes.map(({ path }) => visible(path)).join(', ');
}
