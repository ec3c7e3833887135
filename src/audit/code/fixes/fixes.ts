import type { CodeModule, Parameter } from '#ir/code/module';
import type { Place } from '#ir/flow/value';
import { stepsOf } from '#ir/flow/way';
import { edited } from '#model/text-edit';
import type { Flaw } from '../flaw.ts';
import { type CodeGroup, groupOf } from '../group.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { fixers } from './fixes.table.ts';
import { goFixers } from './go.table.ts';
import { importEdit, unusedImports } from './imports.ts';
import { javaFixers } from './java.table.ts';
import { wrappers } from './wrap.table.ts';

/** What may mend a flaw, with the imports that it needs; whoever offers it has to try it first. */
export function proposalFor(
  flaw: Flaw,
  modules: readonly CodeModule[],
  textAt: (path: string) => string | undefined,
): Proposal | undefined {
  const module = modules[flaw.place.module];
  const text = module && textAt(module.path);
  const group = module && groupOf(module.language);
  if (module === undefined || text === undefined || group === undefined || module.broken.length > 0)
    return undefined;
  const broken = brokenOf(flaw, modules, module, { text, group });
  for (const fixer of fixersFor(flaw.weakness.name, group)) {
    const proposal = fixer(broken);
    const whole = proposal && withImports(proposal, broken);
    if (whole !== undefined && edited(text, whole.edits) !== text && isSafeToApply(whole.edits)) return whole;
  }
  return undefined;
}

function fixersFor(weakness: string, group: CodeGroup): readonly Fixer[] {
  const own = { java: javaFixers, go: goFixers, python: fixers, javascript: fixers }[group];
  return [...(own[weakness] ?? []), ...(wrappers[weakness] ?? [])];
}

function brokenOf(
  { place, about, ways }: Flaw,
  modules: readonly CodeModule[],
  module: CodeModule,
  { text, group }: Pick<Broken, 'text' | 'group'>,
): Broken {
  const { start, end } = place;
  const from = ways[0]?.origin.place;
  const isHere = from?.module === place.module && from.end > from.start;
  const around = module.functions
    .filter((fn) => fn.start <= start && fn.end >= end)
    .sort((a, b) => b.start - a.start)[0];
  const [functionStart, functionEnd] = [around?.start ?? 0, around?.end ?? text.length];
  const steps = stepsOf(ways[0]?.hit.taint.steps);
  const names = steps.flatMap(({ place: at, text: said }) =>
    at.module === place.module &&
    at.start >= functionStart &&
    at.end <= functionEnd &&
    (said.kind === 'assigned' || said.kind === 'entered')
      ? [said.name]
      : [],
  );
  const isOutside =
    from !== undefined &&
    (isSamePlace(steps[0]?.place, from) || from.start < functionStart || from.end > functionEnd || !isHere);
  // A framework gives it: no function of the program did.
  const isGiven =
    isOutside && steps.every(({ place: at, text: said }) => said.kind !== 'passed' || isSamePlace(at, from));
  const parameters = around?.kind === 'module' ? [] : (around?.parameters ?? []);
  const passed = isOutside ? parameters.filter(isOfText).map(({ name }) => name) : [];
  const given = isGiven ? passed : [];
  return {
    text,
    group,
    given,
    start,
    end,
    about,
    imports: module.imports,
    functionStart,
    functionEnd,
    tainted: [
      ...new Set([...names, ...passed, ...(isHere ? [text.slice(from.start, from.end)] : [])]),
    ].filter((name) => name !== ''),
    isImportedAnywhere: (prefix) =>
      modules.some(
        ({ path, imports }) =>
          rootOf(path) === rootOf(module.path) && imports.some((each) => each.startsWith(prefix)),
      ),
    ...(from === undefined || from.module !== place.module ? {} : { origin: from }),
  };
}

function isSamePlace(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a.module === b.module && a.start === b.start && a.end === b.end;
}

/** As far as it is declared. */
function isOfText({ name, type }: Parameter): boolean {
  return (
    name !== 'self' &&
    name !== 'cls' &&
    !/^(?:int|long|short|byte|char|boolean|bool|float|double|number)$/i.test(type?.name ?? '')
  );
}

/** What is built together has its libraries in common: in Java what lies beside one `src`. */
function rootOf(path: string): string {
  const at = path.search(/(?:^|\/)src\//);
  return at < 0 ? '' : path.slice(0, at);
}

function withImports(proposal: Proposal, broken: Broken): Proposal | undefined {
  const edits = [...proposal.edits];
  for (const need of [proposal.needs ?? []].flat()) {
    const edit = importEdit(need, broken);
    if (edit === undefined) return undefined;
    if (edit !== 'there') edits.unshift(edit);
  }
  return { ...proposal, edits: [...unusedImports(broken.group, broken.text, edits), ...edits] };
}

/** No edit lies in another. */
function isSafeToApply(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every((edit, i) => i === 0 || (sorted[i - 1]?.end ?? 0) <= edit.start);
}
