import type { AffectedPackage } from '#model/affected-package';
import type { FactPlace } from '#model/code-facts';
import type { Finding } from '#model/finding';
import { present } from '#model/present';
import type { ReachStep } from '#model/reachability';
import { severityTitles } from './wording.ts';

/** Code units of what an advisory says that a list of many shows. */
const longestSummary = 200;

/** One advisory in a list of those of a package. */
export interface AdvisoryRow {
  readonly finding: Finding;
  /** `High`, with the CVSS score where there is one. */
  readonly severity: string;
  readonly id: string;
  readonly aliases: readonly string[];
  /** `now`, `exploited`, `EPSS 12.3 %`, how sure; what there is to say of nothing else. */
  readonly marks: readonly string[];
  /** `fixed in 2.6.0`, or that no version is known. */
  readonly fixed: string;
  readonly summary: string;
}

/** What a block about a package is headed by: `lodash 4.17.15: 5 known vulnerabilities`. */
export function packageTitle(advisories: readonly Finding[]): string {
  const about = advisories[0]?.package;
  if (about === undefined) return '';
  const kinds = new Set(advisories.map((each) => each.package?.kind));
  const number = advisories.length;
  const what = kinds.has('malicious')
    ? 'malicious package'
    : kinds.has('vulnerability') || kinds.has('unsound')
      ? `${number} known ${number === 1 ? 'vulnerability' : 'vulnerabilities'}`
      : 'not maintained';
  return `${about.name} ${about.installed}: ${what}`;
}

/** How a package came into the project, in a few words. */
export function packageOrigin({ relation, scope, path }: AffectedPackage): readonly string[] {
  const by = path.length > 1 ? `comes with ${path[0]}` : relation === 'direct' ? 'direct dependency' : '';
  return [by, scope === 'unknown' ? '' : scope].filter((each) => each !== '');
}

/** The line of the most urgent of what advisories say, and which one that is where there are several. */
export function urgencyOf(advisories: readonly Finding[]): readonly string[] {
  const [first] = advisories
    .flatMap(({ priority, package: about }) => (priority === undefined ? [] : [{ priority, about }]))
    .sort((a, b) => b.priority.score - a.priority.score);
  if (first === undefined) return [];
  const id = advisories.length > 1 ? ` (${first.about?.ids[0]})` : '';
  return [`${first.priority.says}${id}.`];
}

/** What is said of the way from an entry of the program to a flaw, one line a step. */
export interface ReachLine {
  readonly says: string;
  readonly place: FactPlace;
}

/** Whether our code can reach what advisories of one package speak of: one sentence each, what is reached first. */
export function reachTexts(advisories: readonly Finding[]): readonly string[] {
  const told = advisories.flatMap(({ package: about }) =>
    about?.reach === undefined
      ? []
      : [{ verdict: about.reachability, why: about.reach.why, id: about.ids[0] ?? '' }],
  );
  const bySentence = [...Map.groupBy(told, ({ verdict, why }) => `${verdict}: ${why}`)];
  const rank = { yes: 0, unknown: 1, no: 2 };
  bySentence.sort(([, [a]], [, [b]]) => rank[a?.verdict ?? 'no'] - rank[b?.verdict ?? 'no']);
  const shown = bySentence.slice(0, mostReach).map(([text, of]) => {
    const ids = of.map(({ id }) => id);
    const which = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
    return bySentence.length === 1 ? text : `${text} (${which})`;
  });
  const left = bySentence.length - shown.length;
  return left > 0 ? [...shown, `and ${left} more: in the JSON report`] : shown;
}

/** Different sentences about one package. */
const mostReach = 3;

/** The way of the first of them that is reached. */
export function reachLines(advisories: readonly Finding[]): readonly ReachLine[] {
  const path = advisories.find((each) => each.package?.reach?.path !== undefined)?.package?.reach?.path ?? [];
  return path.map((step) => ({ says: reachStepText(step), place: step.place }));
}

/** `it begins: GET /orders`, `calls total`, `uses lodash.template`. */
export function reachStepText({ kind, name }: ReachStep): string {
  return {
    entry: `It begins here: ${name}.`,
    call: `\`${name}\` is called.`,
    use: `Here is the flaw: \`${name}\`.`,
  }[kind];
}

/** What to do about a package: where to move, what to write, what to type, what to know. */
export interface PackageRemedy {
  readonly says: string;
  readonly edit?: string;
  readonly command?: string;
  readonly note?: string;
}

/** What to do about a package, in the words of all reports. */
export function packageRemedy({ fix }: AffectedPackage): PackageRemedy | undefined {
  if (fix === undefined) return undefined;
  const { kind, version = '', change, command, edit, note } = fix;
  const where = change === undefined ? '' : ` (${change.path}:${change.line})`;
  const says = {
    upgrade: `Move to ${version}${where}`,
    refresh: `Move to ${version} in the lock file`,
    override: `Override to ${version}${where}`,
    system: `Move to ${version}`,
    remove: `Remove it${where}`,
    none: 'No fix is known',
  }[kind];
  return { says, ...present({ edit, command, note }) };
}

/** The advisories of one package, as they are ordered. */
export function advisoryRows(advisories: readonly Finding[]): readonly AdvisoryRow[] {
  return advisories.flatMap((finding): AdvisoryRow[] => {
    const about = finding.package;
    if (about === undefined) return [];
    const [id = '', ...aliases] = about.ids;
    return [
      {
        finding,
        severity: severityOf(finding, about),
        id,
        aliases,
        marks: marksOf(finding, about),
        fixed: fixedIn(about),
        summary: summaryOf(finding, about),
      },
    ];
  });
}

function severityOf({ severity }: Finding, { score, severity: rated }: AffectedPackage): string {
  if (rated === 'unknown') return `${severityTitles[severity]}?`;
  return score === undefined ? severityTitles[severity] : `${severityTitles[severity]} ${score}`;
}

function marksOf(
  { confidence, decision, priority }: Finding,
  { exploitation, kind }: AffectedPackage,
): readonly string[] {
  const { epss, isKnownExploited } = exploitation ?? {};
  return [
    priority?.level ?? '',
    kind === 'vulnerability' ? '' : kind,
    decision === undefined ? '' : decisionMark(decision),
    isKnownExploited ? 'exploited (CISA)' : '',
    epss === undefined ? '' : `EPSS ${(epss * 100).toFixed(1)} %`,
    confidence === 'high' ? '' : `confidence ${confidence}`,
  ].filter((mark) => mark !== '');
}

/** What was decided of a finding that counts all the same, and by whom. */
function decisionMark({ status, until, by }: NonNullable<Finding['decision']>): string {
  const end = until === undefined ? '' : ` until ${until}`;
  return `${status.replaceAll('-', ' ')}${end}${by === undefined ? '' : ` (${by})`}`;
}

/** A version that is clear of it need not be one that its record names as fixed: the range may only end. */
function fixedIn({ fixed, kind, fix, ids }: AffectedPackage): string {
  if (fixed.length > 0) return `fixed in ${fixed.join(', ')}`;
  if (kind === 'malicious') return '';
  const isClear = fix?.version !== undefined && !fix.left?.some((id) => ids.includes(id));
  return isClear ? `not in ${fix.version}` : 'no fixed version known';
}

/** The first sentence: some sources have a description only. */
function summaryOf({ message }: Finding, { summary }: AffectedPackage): string {
  const text = summary ?? message;
  const [first = ''] = text.split(/(?<=[a-z)\d])\.\s+(?=[A-Z])/, 1);
  return first.length <= longestSummary ? first : `${first.slice(0, longestSummary).toWellFormed()}…`;
}
