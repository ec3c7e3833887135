import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { counted, once, sizeBy, type Work } from './action-work.ts';

/** One action for all values that stand in the same several files, and one for the other credentials of a file. */
export function secretWork(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): readonly Work[] {
  const files = new Map<number, Set<string>>();
  for (const { group, location } of findings)
    if (group !== undefined) files.set(group, (files.get(group) ?? new Set()).add(location.path));
  const isSpread = ({ group }: Finding) => group !== undefined && (files.get(group)?.size ?? 0) > 1;
  const filesOf = ({ group }: Finding) => [...(files.get(group ?? 0) ?? [])].sort(compareText).join('\0');
  const spread = Map.groupBy(findings.filter(isSpread), filesOf);
  const byFile = Map.groupBy(
    findings.filter((each) => !isSpread(each)),
    ({ location }) => location.path,
  );
  return [...spread.values(), ...byFile.values()].map((own) => workOf(own, rules));
}

function workOf(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Work {
  const [first] = findings;
  const paths = once(findings.map(({ location }) => location.path));
  const number = valuesOf(findings);
  const alive = findings.filter(({ marks }) => marks?.revoked === undefined || marks.live);
  const live = findings.filter(({ verification }) => verification?.state === 'verified');
  const place = first === undefined ? '' : `${first.location.path}:${first.location.line}`;
  const where = paths.length === 1 ? paths[0] : `${paths.length} files`;
  const act = alive.length > 0 ? 'Rotate and take away' : 'Take away';
  return {
    id: `secrets/${paths.length > 1 ? 'files' : 'file'}@${paths.join('+').slice(0, 200)}`,
    kind: 'secret',
    title: `${act} ${number === 1 ? named(first) : counted(number, 'credential')} in ${where}`,
    findings,
    size: alive.length === 0 ? sizeBy(findings.length, 5, 20) : sizeBy(number, 1, 5),
    steps: stepsOf(findings, alive.length > 0, rules),
    commands: [`handrail secrets guide ${place}`, `handrail secrets fix ${place}`],
    why: [
      ...once(live.map(({ verification }) => `It still works: ${verification?.provider} accepts it.`)),
      ...(paths.length > 1
        ? [`${number === 1 ? 'One value stands' : `${number} values stand`} in ${paths.length} files.`]
        : []),
    ],
    ...(live.length > 0 && { isUrgent: true }),
  };
}

/** How many different values: findings of one number share theirs. */
function valuesOf(findings: readonly Finding[]): number {
  const groups = new Set(findings.flatMap(({ group }) => group ?? []));
  return groups.size + findings.filter(({ group }) => group === undefined).length;
}

function named(finding: Finding | undefined): string {
  return `'${finding?.title ?? 'credential'}'`;
}

/** New value first: taking the old one out of the code helps nobody while it still opens something. */
function stepsOf(
  findings: readonly Finding[],
  isAlive: boolean,
  rules: ReadonlyMap<string, Rule>,
): readonly string[] {
  const ids = once(findings.map(({ ruleId }) => ruleId));
  const [first] = ids.flatMap((id) => rules.get(id)?.text.fix ?? []);
  return [
    ...(isAlive
      ? ['Rotate: make a new value at the provider, put it into the secret store, and revoke the old one.']
      : []),
    'Remove: read the value from the secret store or the environment instead of the file.',
    'History: take it out of the commits where rewriting them is worth it; `handrail scan --history` shows them.',
    ...(ids.length === 1 && first !== undefined ? [first] : []),
  ];
}
