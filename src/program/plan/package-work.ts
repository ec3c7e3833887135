import type { ActionSize, WithoutAction } from '#model/action';
import type { Finding } from '#model/finding';
import type { Plan, PlannedChange } from '#model/plan';
import { plannedOf, type Work } from './action-work.ts';

/** What is done about packages, and the findings that this takes care of. */
export interface PackageWork {
  readonly work: readonly Work[];
  readonly without: readonly WithoutAction[];
  readonly taken: ReadonlySet<Finding>;
}

/** Each change of the plan for packages is an action; what no version mends is told. */
export function packageWork(open: readonly Finding[], plan: Plan | undefined): PackageWork {
  const about = open.filter(({ package: each }) => each !== undefined);
  const changes = plan?.changes ?? [];
  const byChange = new Map<PlannedChange, Finding[]>(changes.map((change) => [change, []]));
  const left: Finding[] = [];
  const byKey = changesByKey(changes);
  for (const finding of about) {
    const change = changeFor(finding, byKey.get(finding.key) ?? []);
    if (change === undefined) left.push(finding);
    else byChange.get(change)?.push(finding);
  }
  const whys = new Map(
    (plan?.without ?? []).flatMap(({ findings, why }) => findings.map((key) => [key, why] as const)),
  );
  return {
    work: [...byChange].flatMap(([change, own]) => (own.length === 0 ? [] : [workOf(change, own)])),
    without: left.map((finding) => withoutOf(finding, whys.get(finding.key))),
    taken: new Set(about),
  };
}

function changesByKey(changes: readonly PlannedChange[]): ReadonlyMap<string, readonly PlannedChange[]> {
  const byKey = new Map<string, PlannedChange[]>();
  for (const change of changes)
    for (const key of change.findings) byKey.set(key, [...(byKey.get(key) ?? []), change]);
  return byKey;
}

/** A package of two lock files has one key: the change of its own file is meant. */
function changeFor(
  { location, package: about }: Finding,
  changes: readonly PlannedChange[],
): PlannedChange | undefined {
  return (
    changes.find(({ path }) => path === about?.fix?.change?.path) ??
    changes.find(({ path }) => path === location.path) ??
    changes[0]
  );
}

function workOf(change: PlannedChange, findings: readonly Finding[]): Work {
  const { kind, ecosystem, name, path, line, edit, command, note, priority, leaves } = change;
  const isMalware = findings.some(({ package: about }) => about?.kind === 'malicious');
  const isUrgent = isMalware || priority?.level === 'now';
  return {
    id: `packages/${kind}:${ecosystem}:${name}@${path}`,
    kind: 'package',
    title: titleOf(change),
    findings,
    size: sizeOf(change),
    steps: [
      ...(isMalware ? ['Treat machines that installed it as taken over: rotate what they could read.'] : []),
      ...(edit === undefined ? [] : [`Write: ${edit}`]),
      ...(note === undefined ? [] : [note]),
      ...(leaves === undefined ? [] : [`Stays: ${leaves.join(', ')}.`]),
      'Run the tests, and scan again.',
    ],
    commands: command === undefined ? [] : [command],
    places: [{ path, line: Math.max(0, line) }],
    why: [...(isMalware ? ['The package is malicious.'] : []), ...(priority ? [`${priority.says}.`] : [])],
    ...(isUrgent && { isUrgent }),
  };
}

function titleOf({ kind, name, from, to, by, isMajor }: PlannedChange): string {
  const brought = by === undefined ? '' : `, which comes with ${by}`;
  const versions = `${from === '' ? '' : ` ${from}`}${to === undefined ? '' : ` to ${to}`}`;
  const breaks = isMajor ? ' [major]' : '';
  switch (kind) {
    case 'remove':
      return `Remove ${name}${brought}`;
    case 'override':
      return `Override ${name}${versions}${breaks}${brought}`;
    case 'refresh':
      return `Move ${name}${versions}${breaks} in the lock file${brought}`;
    case 'system':
      return `Build on a newer base, or update ${name}${versions}`;
    case 'upgrade':
      return `Move ${name}${versions}${breaks}`;
  }
}

function sizeOf({ kind, isMajor }: PlannedChange): ActionSize {
  return isMajor || kind === 'system' ? 'M' : 'S';
}

function withoutOf(finding: Finding, why = 'No version is known that is free of it.'): WithoutAction {
  const { title, package: about } = finding;
  const name = about === undefined ? title : `${about.name} ${about.installed}: ${about.ids[0] ?? title}`;
  return { ...plannedOf(finding), title: name, why };
}
