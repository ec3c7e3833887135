import { withoutRepeats } from '#audit/code/fixes/fix';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { FixUnit } from './apply-fixes.ts';
import type { Offers, Refusal } from './fix.ts';
import { shownDiff } from './fix-diff.ts';
import type { Fixing } from './fixing.ts';
import { packageDiff } from './package-diff.ts';
import { mendPackages, type PackageMend, type PackageMends } from './package-fixes.ts';
import { groupsOf } from './package-groups.ts';
import { openPackageStudy, type PackageStudy } from './package-study.ts';
import type { ScanRequest } from './request.ts';

/** A finding that an edit of a file mends. */
export interface TreeEdit {
  readonly finding: Finding;
  readonly says: string;
  readonly path: string;
}

/** Edits of a tree by all families that were tried, what they look like and what they write. */
export interface TreeEdits {
  readonly fixes: readonly TreeEdit[];
  readonly refused: readonly { readonly finding: Finding; readonly why: Refusal }[];
  /** Findings whose edits change results: each has to be named. */
  readonly forPeople: readonly Finding[];
  readonly diffs: readonly { readonly path: string; readonly diff: string }[];
  /** Files whose edits may hold too much of a secret to be shown. */
  readonly hidden: readonly string[];
  readonly units: readonly FixUnit[];
}

/**
 * Edits of code, infrastructure code and pipelines.
 *
 * @param isSure leave out what changes results: that is for a person to decide, one by one
 */
export async function codeEdits(
  wanted: readonly Finding[],
  study: Fixing,
  isSure: boolean,
): Promise<TreeEdits> {
  const all = await study.offersFor(wanted);
  const sure = all.fixes.filter(({ changesResults }) => !isSure || !changesResults);
  const offers =
    sure.length === all.fixes.length ? all : await study.offersFor(sure.map(({ finding }) => finding));
  const { diffs, hidden } = await diffsOf(offers, study);
  return {
    fixes: offers.fixes,
    refused: all.refused,
    forPeople: all.fixes.filter((fix) => !sure.includes(fix)).map(({ finding }) => finding),
    diffs,
    hidden,
    units: [...offers.texts].map(([path, to]) => ({
      changes: [{ path, from: study.textOf(path) ?? '', to }],
      findings: offers.fixes.filter((fix) => fix.path === path).map(({ finding }) => finding),
    })),
  };
}

async function diffsOf(
  { fixes, texts, together, hidden: masked }: Offers,
  study: Fixing,
): Promise<Pick<TreeEdits, 'diffs' | 'hidden'>> {
  const diffs: { readonly path: string; readonly diff: string }[] = [];
  const hidden: string[] = [];
  for (const path of texts.keys()) {
    const own = fixes.filter((each) => each.path === path).flatMap(({ edits }) => edits);
    const edits = together?.get(path) ?? withoutRepeats(own);
    const shown = await shownDiff(path, edits, study, masked.get(path));
    if (shown === undefined) hidden.push(path);
    else diffs.push({ path, diff: shown.diff });
  }
  return { diffs, hidden };
}

/** The same with packages whose manifests say everything: no lock file has to follow, and the major version stays. */
export async function withPackages(
  edits: TreeEdits,
  scan: Scan,
  wanted: readonly Finding[],
  request: ScanRequest,
): Promise<TreeEdits> {
  const keys = new Set(wanted.map(({ key }) => key));
  const changes = (scan.plan?.changes ?? []).filter(
    ({ isMajor, findings }) => !isMajor && findings.some((key) => keys.has(key)),
  );
  if (changes.length === 0) return edits;
  const study = await openPackageStudy(request);
  const taken = new Set(edits.units.flatMap((unit) => unit.changes.map(({ path }) => path)));
  const mends = wholeMends(changes, scan.findings, study, taken);
  const units = unitsOf(mends, scan.findings, study);
  const diffs = [...edits.diffs];
  const hidden = [...edits.hidden];
  for (const { path, from, to } of units.flatMap((unit) => unit.changes)) {
    const diff = await packageDiff(path, from, to);
    if (diff === undefined) hidden.push(path);
    else diffs.push({ path, diff });
  }
  const fixes = mends.mends.flatMap((mend) => fixesOf(mend, units));
  return { ...edits, fixes: [...edits.fixes, ...fixes], diffs, hidden, units: [...edits.units, ...units] };
}

/** What is left out may have done what is kept: the rest is tried again without it, until all of it stands alone. */
function wholeMends(
  changes: readonly PackageMend['change'][],
  findings: readonly Finding[],
  study: PackageStudy,
  taken: ReadonlySet<string>,
): PackageMends {
  const mends = mendPackages(changes, findings, study);
  const whole = mends.mends.filter((mend) => isWhole(mend) && !mend.paths.some((path) => taken.has(path)));
  if (whole.length === mends.mends.length) return mends;
  return wholeMends(
    whole.map(({ change }) => change),
    findings,
    study,
    taken,
  );
}

function isWhole({ paths, commands, waiting, clears, isDone }: PackageMend): boolean {
  return (
    commands.length === 0 &&
    waiting.length === 0 &&
    clears.length > 0 &&
    (paths.length > 0 || isDone === true)
  );
}

/** Changes of the same files are one unit, with whatever else they touch. */
function unitsOf(
  { mends, texts }: PackageMends,
  findings: readonly Finding[],
  study: PackageStudy,
): readonly FixUnit[] {
  const changes = [...texts].map(([path, to]) => ({ path, from: study.textOf(path) ?? '', to }));
  const groups = groupsOf(
    changes.map(({ path }) => path),
    mends.map(({ paths }) => paths),
  );
  return groups.map((paths) => {
    const own = mends.filter((mend) => mend.paths.some((path) => paths.has(path)));
    const keys = new Set(own.flatMap(({ clears }) => clears));
    const cleared = findings.filter(({ key, family }) => family === 'packages' && keys.has(key));
    const here = cleared.filter(({ location }) => paths.has(location.path));
    return {
      changes: changes.filter(({ path }) => paths.has(path)),
      // What a file of versions says is found where it is used.
      findings: here.length > 0 ? here : cleared,
    };
  });
}

function fixesOf({ change, clears, paths }: PackageMend, units: readonly FixUnit[]): readonly TreeEdit[] {
  const { name, from, to, path } = change;
  const findings = units.flatMap((unit) => unit.findings).filter(({ key }) => clears.includes(key));
  const says = to === undefined ? `Takes ${name} away.` : `Moves ${name} ${from} to ${to}.`;
  return [...new Set(findings)].map((finding) => ({ finding, says, path: paths[0] ?? path }));
}
