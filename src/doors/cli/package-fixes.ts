import { type ExitCode, exitCodes, UserError } from '#model/failure';
import type { Finding } from '#model/finding';
import type { PlannedChange } from '#model/plan';
import type { Scan } from '#model/scan';
import type { PackageMends } from '#scan/package-fixes';
import type { PackageStudy } from '#scan/package-study';
import type { ShownMends } from './package-fix-page.ts';
import { type Chosen, fixed, wholeScan } from './secrets-scan.ts';
import type { Shell } from './shell.ts';

/** What `fix --packages` lets the user choose. */
export interface PackageFixOptions extends Chosen {
  readonly package: readonly string[];
  readonly advisory: readonly string[];
  readonly rule: readonly string[];
  readonly 'no-major': boolean;
  readonly write: boolean;
  readonly format: string | undefined;
}

/** Makes the changes of the plan real, as far as edits of manifests do; shows them, and writes them when asked to. */
export async function fixPackages(
  [path, more]: readonly (string | undefined)[],
  options: PackageFixOptions,
  shell: Shell,
): Promise<ExitCode> {
  if (more !== undefined || options.rule.length > 0)
    throw new UserError(
      'usage',
      '--packages takes one folder, and no rules.',
      'Choose with --package NAME or --advisory ID.',
    );
  const { planScan } = await import('./plan.ts');
  const { config, jobs, 'no-cache': noCache, 'no-progress': noProgress } = options;
  const chosen = { config, jobs, 'no-cache': noCache, 'no-progress': noProgress };
  const asked = { ...fixed, ...chosen, only: ['packages'], history: false } as const;
  const plan = await planScan(path, asked, false, shell);
  const scan = await wholeScan(plan, shell);
  const { openPackageStudy } = await import('#scan/package-study');
  const { mendPackages } = await import('#scan/package-fixes');
  const study = await openPackageStudy(plan.request);
  const mends = mendPackages(await changesOf(scan, options), scan.findings, study);
  const shown: ShownMends = {
    ...mends,
    diffs: await diffsOf(mends, study),
    written: options.write ? await writeAll(mends, study, path, shell) : [],
  };
  const { packageFixPage } = await import('./package-fix-page.ts');
  await shell.out.write(
    packageFixPage(shown, scan, { isWriting: options.write, isJson: options.format === 'json' }),
  );
  const isLeft = options.write && shown.written.length < shown.diffs.length;
  const isUnknown = scan.gaps.some(({ why }) => why === 'no-advisories');
  return isLeft || isUnknown ? exitCodes.incomplete : exitCodes.clean;
}

/** The changes of the plan that are asked for. @throws UserError when a name means none */
async function changesOf(scan: Scan, options: PackageFixOptions): Promise<readonly PlannedChange[]> {
  const { withoutMajor } = await import('#program/plan/within-major');
  const whole = scan.plan ?? { changes: [], without: [] };
  const { changes } = options['no-major'] ? withoutMajor(whole) : whole;
  const { package: names, advisory: ids } = options;
  if (names.length + ids.length === 0) return changes;
  const byKey = new Map(scan.findings.map((finding) => [finding.key, finding]));
  const wanted = changes.filter((change) =>
    isWanted(
      change,
      change.findings.flatMap((key) => byKey.get(key) ?? []),
      { names, ids },
    ),
  );
  if (wanted.length > 0) return wanted;
  throw new UserError(
    'unknown-finding',
    `No change is known for ${[...names, ...ids].map((name) => `'${name}'`).join(', ')}.`,
    "'handrail plan' lists what can be changed, and what no version is known to mend.",
  );
}

interface Wanted {
  readonly names: readonly string[];
  readonly ids: readonly string[];
}

function isWanted(change: PlannedChange, findings: readonly Finding[], { names, ids }: Wanted): boolean {
  const isNamed =
    names.includes(change.name) || findings.some((each) => names.includes(each.package?.name ?? ''));
  const spoken = findings.flatMap((each) => each.package?.ids ?? []);
  const isSpokenOf = ids.some((id) => spoken.some((each) => each.toUpperCase() === id.toUpperCase()));
  return (names.length === 0 || isNamed) && (ids.length === 0 || isSpokenOf);
}

async function diffsOf({ texts }: PackageMends, study: PackageStudy): Promise<ShownMends['diffs']> {
  const { packageDiff } = await import('#scan/package-diff');
  const diffs: { readonly path: string; readonly diff?: string }[] = [];
  for (const [path, text] of texts) {
    const diff = await packageDiff(path, study.textOf(path) ?? '', text);
    diffs.push({ path, ...(diff !== undefined && { diff }) });
  }
  return diffs;
}

/** Paths that were written; where a file of a change was edited meanwhile, or is reached through a link, none of its is. */
async function writeAll(
  { texts, mends }: PackageMends,
  study: PackageStudy,
  path: string | undefined,
  shell: Shell,
): Promise<readonly string[]> {
  const { rewriteAll } = await import('#source/rewrite-all');
  const { groupsOf } = await import('#scan/package-groups');
  const { treeOf } = await import('./target.ts');
  const tree = treeOf(path, shell);
  const groups = groupsOf(
    [...texts.keys()],
    mends.map(({ paths }) => paths),
  );
  return groups.flatMap((paths) => {
    const changes = [...texts]
      .filter(([file]) => paths.has(file))
      .map(([file, to]) => ({ path: file, from: study.textOf(file) ?? '', to }));
    const done = rewriteAll(tree, changes);
    if ('refused' in done) return [];
    done.keep();
    return [...paths];
  });
}
