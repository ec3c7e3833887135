import type { CodeModule } from '#ir/code/module';
import type { Flaw } from '../flaw.ts';
import { groupOf } from '../group.ts';
import { type Broken, edited, type Proposal, type TextEdit } from './fix.ts';
import { fixers } from './fixes.table.ts';
import { importEdit } from './imports.ts';

/** What may mend a flaw, with the imports that it needs; whoever offers it has to try it first. */
export function proposalFor(flaw: Flaw, module: CodeModule, text: string): Proposal | undefined {
  const group = groupOf(module.language);
  if (group === undefined || module.broken.length > 0) return undefined;
  const { start, end } = flaw.place;
  const from = flaw.ways[0]?.origin.place;
  const around = module.functions
    .filter((fn) => fn.start <= start && fn.end >= end)
    .sort((a, b) => b.start - a.start)[0];
  const broken: Broken = {
    text,
    group,
    start,
    end,
    about: flaw.about,
    imports: module.imports,
    functionStart: around?.start ?? 0,
    ...(from === undefined || from.module !== flaw.place.module ? {} : { origin: from }),
  };
  for (const fixer of fixers[flaw.weakness.name] ?? []) {
    const proposal = fixer(broken);
    const whole = proposal && withImport(proposal, broken);
    if (whole !== undefined && edited(text, whole.edits) !== text && isSafeToApply(whole.edits)) return whole;
  }
  return undefined;
}

function withImport(proposal: Proposal, broken: Broken): Proposal | undefined {
  if (proposal.needs === undefined) return proposal;
  const edit = importEdit(proposal.needs, broken);
  if (edit === undefined) return undefined;
  return edit === 'there' ? proposal : { ...proposal, edits: [edit, ...proposal.edits] };
}

/** No edit lies in another. */
function isSafeToApply(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((edit, i) => i === 0 || (sorted[i - 1]?.end ?? 0) <= edit.start);
}
