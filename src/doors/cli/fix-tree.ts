import { type ExitCode, exitCodes } from '#model/failure';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { openFixing } from '#scan/fixing';
import { codeEdits, type TreeEdits, withPackages } from '#scan/tree-edits';
import { oneFinding, scanCode } from './code-scan.ts';
import { applyAsked } from './fix-apply.ts';
import { type FixOutcome, fixPage } from './fix-page.ts';
import type { Chosen } from './secrets-scan.ts';
import type { Shell } from './shell.ts';

/** What `fix` lets the user choose. */
export interface FixOptions extends Chosen {
  readonly rule: readonly string[];
  readonly apply: boolean;
  readonly 'dry-run': boolean;
  readonly format: string | undefined;
}

const byEdits = ['code', 'infra', 'pipeline'] as const;

/** Mends what edits of a tree mend: shows them, asks on a terminal, writes and proves them when that is wanted. */
export async function fixTree(
  [first, second]: readonly (string | undefined)[],
  options: FixOptions,
  shell: Shell,
): Promise<ExitCode> {
  const isNamed = second !== undefined || (first !== undefined && isName(first, shell));
  const path = isNamed ? second : first;
  const isPackages = !isNamed && wantsPackages(options.rule);
  const families = [
    ...byEdits,
    ...(isPackages ? ['packages' as const] : isNamed ? ['secrets' as const] : []),
  ];
  const look = () => scanCode(path, options, shell, families);
  const { scan, request } = await look();
  const wanted = isNamed ? [oneFinding(first ?? '', scan)] : wantedOf(scan, options.rule);
  const study = await openFixing(wanted, request);
  const byCode = await codeEdits(wanted, study, !isNamed);
  const edits: TreeEdits = isPackages ? await withPackages(byCode, scan, wanted, request) : byCode;
  const outcome: FixOutcome = { wanted, edits };
  const isJson = options.format === 'json';
  const asked = { path, isApplying: options.apply, mayAsk: !options['dry-run'] && !isJson };
  const before = fixPage(outcome, { isJson, part: 'edits' });
  if (!isJson) await shell.out.write(before);
  const applied = await applyAsked(outcome, { scan, look, ...asked }, shell);
  const part = applied === undefined ? 'closing' : 'outcome';
  await shell.out.write(fixPage({ ...outcome, ...(applied && { applied }) }, { isJson, part }));
  return applied !== undefined && applied.undone.length > 0 ? exitCodes.incomplete : exitCodes.clean;
}

/** Whoever names rules or families means packages only where they are among them. */
function wantsPackages(rules: readonly string[]): boolean {
  return rules.length === 0 || rules.some((rule) => rule === 'packages' || rule.startsWith('packages/'));
}

function wantedOf(scan: Scan, named: readonly string[]): readonly Finding[] {
  const rules = named.flatMap((rule) =>
    rule.includes('/') ? rule : [rule, ...byEdits.map((family) => `${family}/${rule}`)],
  );
  return scan.findings.filter(
    ({ suppression, ruleId, severity }) =>
      suppression === undefined &&
      (rules.length === 0 ? severity !== 'info' : rules.some((rule) => isOf(ruleId, rule))),
  );
}

/** Whether a rule is the one that is named, or of the family that is. */
function isOf(ruleId: string, named: string): boolean {
  return ruleId === named || ruleId.startsWith(`${named}/`);
}

function isName(text: string, { folder }: Shell): boolean {
  return /:\d+(?::|$)/.test(text) || (/^[0-9a-f]{6,32}$/.test(text) && !folder.endsWith(text));
}
