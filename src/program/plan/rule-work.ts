import type { ActionKind } from '#model/action';
import { type Family, familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import { counted, once, sizeBy, type Work } from './action-work.ts';
import { commonModule, moduleOf } from './module.ts';
import { sharedPlaces } from './shared-places.ts';

/** The same in so many places of several modules is no slip: one way for all of them is less work. */
const systemicFrom = 8;

/** Weaknesses that no line mends: who may do what, which requests are whose, what a format may hold. */
const designWeaknesses: ReadonlySet<number> = new Set([
  285, 287, 306, 352, 384, 434, 501, 502, 639, 770, 862, 863, 915,
]);

/** What is done about findings, and those of which nobody knows what to do. */
export interface RuleWork {
  readonly work: readonly Work[];
  readonly without: readonly Finding[];
}

/** Edits that were tried go together by family; then what many flows share, what is everywhere, a rule in a module. */
export function ruleWork(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): RuleWork {
  const isReady = ({ fix }: Finding) => fix !== undefined && !fix.changesResults;
  const byFamily = Map.groupBy(findings.filter(isReady), ({ family }) => family);
  const left = findings.filter((each) => !isReady(each));
  const { known = [], unknown = [] } = Object.groupBy(left, (each) =>
    isKnown(each, rules) ? 'known' : 'unknown',
  );
  const shared = sharedPlaces(known);
  const inShared = new Set(shared.flatMap(({ findings: own }) => own));
  const byRule = Map.groupBy(
    known.filter((each) => !inShared.has(each)),
    ({ ruleId }) => ruleId,
  );
  return {
    work: [
      ...[...byFamily].map(([family, own]) => editsOf(family, own)),
      ...shared.map(({ place, findings: own }) => sharedOf(place, own, rules)),
      ...[...byRule.values()].flatMap((own) => workOf(own, rules)),
    ],
    without: unknown,
  };
}

function isKnown(finding: Finding, rules: ReadonlyMap<string, Rule>): boolean {
  return (
    stepsOf([finding], rules).length > 0 || finding.standards?.some(({ fix }) => fix !== undefined) === true
  );
}

function editsOf(family: Family, findings: readonly Finding[]): Work {
  const files = new Set(findings.map(({ location }) => location.path)).size;
  return {
    id: `${family}/tried-edits`,
    kind: 'edit',
    title: `Apply ${counted(findings.length, 'tried edit')} to ${familyTitles[family].toLowerCase()} (${counted(files, 'file')})`,
    findings,
    size: sizeBy(findings.length, 25, 100),
    steps: [
      'Look at the diff that the command shows first, then write it: a scan afterwards proves each edit.',
      ...titlesOf(findings).slice(0, 5),
    ],
    commands: [`handrail fix --rule ${family} --apply`],
    why: ['Every edit was tried: the finding is gone with it, and nothing new is found.'],
  };
}

/** What the edits do, the most frequent first: `Names the commit of v4.1.7. (2 places)`. */
function titlesOf(findings: readonly Finding[]): readonly string[] {
  const byTitle = Map.groupBy(findings, ({ title }) => title);
  return [...byTitle]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([title, own]) => `${title}: ${counted(own.length, 'place')}`);
}

function sharedOf(
  { path, line }: { readonly path: string; readonly line: number },
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): Work {
  const [first] = findings;
  return {
    id: `${first?.ruleId}@${path}:${line}`,
    kind: 'shared',
    title: `${first?.title}: mend it once in ${path}:${line}, where ${findings.length} flows meet`,
    findings,
    size: 'M',
    places: [{ path, line }],
    steps: [`Make ${path}:${line} safe for whatever reaches it.`, ...stepsOf(findings, rules)],
    commands: commandsOf(findings),
  };
}

function workOf(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly Work[] {
  const byModule = Map.groupBy(findings, ({ location }) => moduleOf(location.path));
  if (findings.length >= systemicFrom && byModule.size > 1)
    return [systemicOf(findings, byModule.size, rules)];
  return [...byModule].map(([module, own]) => moduleWork(module, own, rules));
}

function systemicOf(findings: readonly Finding[], modules: number, rules: ReadonlyMap<string, Rule>): Work {
  const [first] = findings;
  const number = counted(findings.length, 'place');
  return {
    id: `${first?.ruleId}@*`,
    kind: 'systemic',
    title: `${first?.title}: one way for ${number} in ${modules} modules`,
    findings,
    size: kindOf(findings) === 'line' ? 'M' : 'L',
    steps: [
      'Agree on one way (a helper, a module, a template), write it once, then move each place to it.',
      ...stepsOf(findings, rules),
    ],
    commands: commandsOf(findings),
    why: [`The same in ${number}: one by one it would come back.`],
  };
}

function moduleWork(module: string, findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Work {
  const [first] = findings;
  const kind = kindOf(findings);
  const place = first === undefined ? '' : `${first.location.path}:${first.location.line}`;
  const where =
    findings.length === 1
      ? place
      : `${counted(findings.length, 'place')} in ${commonModule(findings.map(({ location }) => location.path))}`;
  return {
    id: `${first?.ruleId}@${module}`,
    kind,
    title: `${first?.title} (${where})`,
    findings,
    size: sizeOf(kind, findings.length),
    steps: stepsOf(findings, rules),
    commands: commandsOf(findings),
  };
}

function kindOf(findings: readonly Finding[]): ActionKind {
  if (findings.some(({ cwe, family }) => family === 'code' && designWeaknesses.has(cwe))) return 'design';
  return findings.every(({ family, fix }) => family !== 'code' || fix !== undefined) ? 'line' : 'change';
}

function sizeOf(kind: ActionKind, number: number): Work['size'] {
  if (kind === 'line') return sizeBy(number, 3, 20);
  return kind === 'design' ? sizeBy(number, 0, 3) : sizeBy(number, 1, 8);
}

/** What its edit does where there is one, then the rule's text, then the way of the library at hand. */
function stepsOf(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly string[] {
  const ids = once(findings.map(({ ruleId }) => ruleId));
  return once([
    ...findings.flatMap(({ fix }) => fix?.title ?? []),
    ...ids.flatMap((id) => rules.get(id)?.text.fix ?? []),
    ...findings.flatMap(({ evidence }) => evidence?.['fix'] ?? []),
  ]);
}

/** An edit that changes results is for a person to decide, one by one. */
function commandsOf(findings: readonly Finding[]): readonly string[] {
  const placed = findings.map(({ location: { path, line }, fix }) => ({ place: `${path}:${line}`, fix }));
  const edits = placed.filter(({ fix }) => fix !== undefined);
  if (edits.length > 0) return once(edits.map(({ place }) => `handrail fix ${place}`)).slice(0, 5);
  return placed.slice(0, 1).map(({ place }) => `handrail explain ${place}`);
}
