import { describeFlaw, modulesOf } from '#audit/code/describe';
import { isSame, moved, type Proposal, type TextEdit, withoutRepeats } from '#audit/code/fixes/fix';
import { proposalFor } from '#audit/code/fixes/fixes';
import { unusedImports } from '#audit/code/fixes/imports';
import type { Flaw } from '#audit/code/flaw';
import type { Finding } from '#model/finding';
import type { ByteRange } from '#model/location';
import { edited } from '#model/text-edit';
import type { StudiedProgram, Study } from './study.ts';

/** What a finding needs to be found again in a program. */
type Placed = Pick<Finding, 'ruleId' | 'location'>;

/** Edits that mend a finding: tried in memory together with the others of the same answer. */
export interface OfferedFix<F extends Placed = Finding> {
  readonly finding: F;
  readonly path: string;
  readonly says: string;
  readonly edits: readonly TextEdit[];
  readonly changesResults: boolean;
}

/** What may be done, and the texts that files have then. */
export interface Offers<F extends Placed = Finding> {
  readonly fixes: readonly OfferedFix<F>[];
  /** Findings for which edits were tried that did not hold, and why. */
  readonly refused: readonly { readonly finding: F; readonly why: Refusal }[];
  readonly texts: ReadonlyMap<string, string>;
  /** Edits of a file by which its text comes about, where they are not simply those of the fixes. */
  readonly together?: ReadonlyMap<string, readonly TextEdit[]>;
  /** What must not be shown of a file besides secrets that the detectors know: literals that are credentials by their use. */
  readonly hidden: ReadonlyMap<string, readonly ByteRange[]>;
}

export type Refusal = 'overlaps' | 'does-not-parse' | 'still-found' | 'finds-more';

interface Candidate<F extends Placed = Placed> {
  readonly finding: F;
  readonly flaw: Flaw;
  readonly path: string;
  readonly proposal: Proposal;
}

/**
 * The edits that mend findings, and that hold: the program is read again with all of them, and what still shows its
 * finding, brings another one or no longer parses is taken out, until all that is left is good together.
 */
export async function offersFor<F extends Placed>(findings: readonly F[], study: Study): Promise<Offers<F>> {
  const fixes: OfferedFix<F>[] = [];
  const refused: { readonly finding: F; readonly why: Refusal }[] = [];
  const texts = new Map<string, string>();
  const hidden = new Map<string, readonly ByteRange[]>();
  for (const program of study.programs) {
    if (!findings.some(({ location }) => program.modules.some(({ path }) => path === location.path)))
      continue;
    const before = program.audit();
    for (const { location, masks } of before.describe(program.codeTextOf))
      if (masks.length > 0) hidden.set(location.path, [...(hidden.get(location.path) ?? []), ...masks]);
    const candidates = candidatesOf(findings, before.flaws, before.flows.routes, program);
    const tried = await tryAll(candidates, before.flaws, program);
    refused.push(...tried.refused);
    for (const [path, text] of tried.texts) texts.set(path, text);
    for (const { finding, path, proposal } of tried.kept)
      fixes.push({
        finding,
        path,
        says: proposal.says,
        edits: proposal.edits,
        changesResults: proposal.changesResults === true,
      });
  }
  return { fixes, refused, texts, hidden };
}

function candidatesOf<F extends Placed>(
  findings: readonly F[],
  flaws: readonly Flaw[],
  routes: Parameters<typeof describeFlaw>[1]['routes'],
  { modules, codeTextOf, textAt }: StudiedProgram,
): readonly Candidate<F>[] {
  const wanted = new Map(findings.map((finding) => [placeId(finding), finding]));
  return flaws.flatMap((flaw) => {
    const told = describeFlaw(flaw, { modules, routes, textOf: codeTextOf });
    const finding = told && wanted.get(placeId(told));
    if (finding === undefined) return [];
    const proposal = proposalFor(flaw, modules, textAt);
    return proposal === undefined ? [] : [{ finding, flaw, path: finding.location.path, proposal }];
  });
}

function placeId({ ruleId, location }: Placed): string {
  return `${ruleId}\0${location.path}\0${location.line}:${location.column}`;
}

/** More rounds than candidates fail one after the other: what is left then is not offered. */
const mostRounds = 8;

interface Tried<F extends Placed> {
  readonly kept: readonly Candidate<F>[];
  readonly refused: readonly { readonly finding: F; readonly why: Refusal }[];
  readonly texts: ReadonlyMap<string, string>;
}

async function tryAll<F extends Placed>(
  candidates: readonly Candidate<F>[],
  before: readonly Flaw[],
  program: StudiedProgram,
): Promise<Tried<F>> {
  const refused: { readonly finding: F; readonly why: Refusal }[] = [];
  const { kept: apart, dropped } = withoutOverlaps(candidates);
  refused.push(...dropped.map(({ finding }) => ({ finding, why: 'overlaps' as const })));
  let kept = apart;
  for (let round = 0; round < mostRounds && kept.length > 0; round++) {
    const byPath = Map.groupBy(kept, ({ path }) => path);
    const texts = textsOf(byPath, program);
    const after = await program.with(texts);
    const failures = failuresOf(byPath, before, program, after);
    if (failures.size === 0) return { kept, refused, texts };
    // In the end no file is tried again of which something fails.
    const paths = new Set(round < mostRounds - 2 ? [] : [...failures.keys()].map(({ path }) => path));
    const isOut = (each: Candidate<F>) => failures.has(each) || paths.has(each.path);
    for (const each of kept.filter(isOut))
      refused.push({ finding: each.finding, why: failures.get(each) ?? 'finds-more' });
    kept = kept.filter((each) => !isOut(each));
  }
  refused.push(...kept.map(({ finding }) => ({ finding, why: 'still-found' as const })));
  return { kept: [], refused, texts: new Map() };
}

/** Of edits to the same stretch the first are kept; the same import is the same edit, and so is one that mends several. */
function withoutOverlaps<F extends Placed>(
  candidates: readonly Candidate<F>[],
): {
  readonly kept: readonly Candidate<F>[];
  readonly dropped: readonly Candidate<F>[];
} {
  const kept: Candidate<F>[] = [];
  const dropped: Candidate<F>[] = [];
  const taken = new Map<string, TextEdit[]>();
  for (const candidate of candidates) {
    const own = taken.get(candidate.path) ?? [];
    const { edits } = candidate.proposal;
    // One check of a path mends all that is done with it.
    const isShared = edits.every((edit) => own.some((other) => isSame(edit, other)));
    const isFree = isShared || edits.every((edit) => own.every((other) => isApart(edit, other)));
    (isFree ? kept : dropped).push(candidate);
    if (isFree) taken.set(candidate.path, [...own, ...edits]);
  }
  return { kept, dropped };
}

function isApart(a: TextEdit, b: TextEdit): boolean {
  return isSame(a, b) ? a.isImport === true : a.end <= b.start || b.end <= a.start;
}

function allEdits(candidates: readonly Candidate[]): readonly TextEdit[] {
  return withoutRepeats(candidates.flatMap(({ proposal }) => proposal.edits));
}

function textsOf(
  byPath: ReadonlyMap<string, readonly Candidate[]>,
  { group, textAt }: StudiedProgram,
): ReadonlyMap<string, string> {
  return new Map(
    [...byPath].map(([path, own]) => {
      const [text, edits] = [textAt(path) ?? '', allEdits(own)];
      // What each of two leaves in use, both together may not.
      return [path, edited(text, withoutRepeats([...edits, ...unusedImports(group, text, edits)]))];
    }),
  );
}

/** Which edits do not hold. */
function failuresOf<F extends Placed>(
  byPath: ReadonlyMap<string, readonly Candidate<F>[]>,
  before: readonly Flaw[],
  program: StudiedProgram,
  after: StudiedProgram,
): ReadonlyMap<Candidate<F>, Refusal> {
  const failures = new Map<Candidate<F>, Refusal>();
  const { flaws } = after.audit();
  for (const [path, own] of byPath) {
    const isBroken = after.modules.some((module) => module.path === path && module.broken.length > 0);
    if (isBroken || after.unread.has(path)) {
      for (const each of own) failures.set(each, 'does-not-parse');
      continue;
    }
    const edits = allEdits(own);
    const isHere = ({ place }: Flaw) => program.modules[place.module]?.path === path;
    const now = flaws.filter(isHere);
    const was = new Set(
      before.filter(isHere).map((flaw) => `${flaw.weakness.name}:${moved(flaw.place.start, edits)}`),
    );
    for (const each of own)
      if (now.some((flaw) => isStillThere(flaw, each, edits))) failures.set(each, 'still-found');
    const more = now.filter((flaw) => !was.has(`${flaw.weakness.name}:${flaw.place.start}`));
    for (const flaw of more)
      for (const each of blamed(flaw, own, edits)) if (!failures.has(each)) failures.set(each, 'finds-more');
  }
  if (failures.size === 0)
    for (const each of blamedElsewhere(before, flaws, byPath, program)) failures.set(each, 'finds-more');
  return failures;
}

/** The edits that a new flaw of the same file is nearest to: with fewer of them the next round tells more. */
function blamed<F extends Placed>(
  flaw: Flaw,
  own: readonly Candidate<F>[],
  edits: readonly TextEdit[],
): readonly Candidate<F>[] {
  const around = own.filter((each) => isAround(flaw, each, edits));
  if (around.length > 0) return around;
  const far = (each: Candidate<F>) => Math.abs(moved(each.flaw.place.start, edits) - flaw.place.start);
  const nearest = Math.min(...own.map(far));
  return own.filter((each) => far(each) === nearest);
}

/** Of a new flaw in a file without edits: those of files that its data goes through, or all. */
function blamedElsewhere<F extends Placed>(
  before: readonly Flaw[],
  after: readonly Flaw[],
  byPath: ReadonlyMap<string, readonly Candidate<F>[]>,
  { modules }: StudiedProgram,
): readonly Candidate<F>[] {
  const pathOf = (module: number) => modules[module]?.path ?? '';
  const idOf = ({ weakness, place }: Flaw) => `${weakness.name}:${place.module}:${place.start}`;
  const known = new Set(before.map(idOf));
  const more = after.filter((flaw) => !byPath.has(pathOf(flaw.place.module)) && !known.has(idOf(flaw)));
  return more.flatMap((flaw) => {
    const onWay = new Set(modulesOf(flaw).map(pathOf));
    const near = [...byPath].filter(([path]) => onWay.has(path));
    return (near.length > 0 ? near : [...byPath]).flatMap(([, own]) => own);
  });
}

function isStillThere(flaw: Flaw, candidate: Candidate, edits: readonly TextEdit[]): boolean {
  return flaw.weakness.name === candidate.flaw.weakness.name && isAround(flaw, candidate, edits);
}

function isAround({ place }: Flaw, { flaw }: Candidate, edits: readonly TextEdit[]): boolean {
  return place.start >= moved(flaw.place.start, edits) && place.start <= moved(flaw.place.end, edits);
}
