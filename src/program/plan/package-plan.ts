import type { AffectedPackage, PackageFix } from '#model/affected-package';
import type { Finding } from '#model/finding';
import { counts, type Gate } from '#model/gate';
import { compareText } from '#model/location';
import type { Plan, PlannedChange, Unmended } from '#model/plan';
import { present } from '#model/present';
import type { PriorityLevel } from '#model/priority';
import { type Severity, severities } from '#model/severity';

/**
 * What to change so that findings about packages are gone, what clears most of them first. Findings that are suppressed
 * or known from before need nothing.
 */
export function planPackages(findings: readonly Finding[], gate: Gate): Plan {
  const open = findings.flatMap((finding): Told[] =>
    finding.package !== undefined && finding.suppression === undefined && finding.status !== 'existing'
      ? [{ finding, about: finding.package }]
      : [],
  );
  const brought = Map.groupBy(
    open.filter(({ about }) => about.path.length > 1),
    ({ finding, about }) => broughtKey(finding.location.path, about.path[0] ?? ''),
  );
  const groups = [...Map.groupBy(open.filter(hasChange), keyOf).values()];
  const changes = groups
    .map((members) => ({ change: changeOf(members, brought), rank: rankOf(members, gate) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || compareChanges(a.change, b.change))
    .map(({ change }) => change);
  const left = [
    ...Map.groupBy(
      open.filter((told) => !hasChange(told)),
      packageOf,
    ).values(),
  ];
  return { changes, without: left.map(unmendedOf) };
}

/** A finding, and what it knows of its package. */
interface Told {
  readonly finding: Finding;
  readonly about: AffectedPackage;
}

type Mendable = Told & { readonly about: { readonly fix: PackageFix } };

function hasChange(told: Told): told is Mendable {
  const { fix } = told.about;
  return fix !== undefined && fix.kind !== 'none';
}

/** Findings of one key go with one change; packages of a system go together with a newer base. */
function keyOf({ finding, about }: Mendable): string {
  const { fix, ecosystem, name, installed } = about;
  const { path } = finding.location;
  if (fix.kind === 'system') return JSON.stringify([fix.kind, path, ecosystem]);
  const by = fix.kind === 'remove' ? fix.change?.name : undefined;
  if (by !== undefined) return JSON.stringify([fix.kind, fix.change?.path, ecosystem, by]);
  return JSON.stringify([fix.kind, fix.change?.path ?? path, ecosystem, name, installed, fix.command]);
}

function packageOf({ finding, about }: Told): string {
  return JSON.stringify([finding.location.path, about.ecosystem, about.name, about.installed]);
}

/** Findings of packages that others bring, by file and direct dependency. */
type Brought = ReadonlyMap<string, readonly Told[]>;

function broughtKey(path: string, direct: string): string {
  return `${path}\0${direct}`;
}

function changeOf(members: readonly Mendable[], brought: Brought): PlannedChange {
  const [first] = members;
  if (first === undefined) throw new Error('a change of nothing');
  const { finding, about } = first;
  const { fix, path } = about;
  const isSystem = fix.kind === 'system';
  // What the lock file alone decides is no change of the manifest.
  const place = fix.kind === 'refresh' ? undefined : fix.change;
  const packages = new Set(members.map(({ about: { name } }) => name));
  return {
    kind: fix.kind === 'none' ? 'upgrade' : fix.kind,
    ecosystem: about.ecosystem,
    name: isSystem && packages.size > 1 ? `${packages.size} packages` : about.name,
    from: isSystem && packages.size > 1 ? '' : about.installed,
    path: place?.path ?? finding.location.path,
    line: place?.line ?? finding.location.line,
    ...present({
      to: isSystem && packages.size > 1 ? undefined : fix.version,
      by: path.length > 1 ? path[0] : undefined,
      command: isSystem ? systemCommand(members) : fix.command,
      edit: fix.edit,
      note: fix.note,
      isMajor: members.some((each) => each.about.fix.isMajor) ? (true as const) : undefined,
      within: withinOf(members),
      mayClear: mayClear(first, brought),
      leaves: fix.left !== undefined && fix.left.length > 0 ? fix.left : undefined,
    }),
    clears: bySeverity(members),
    findings: members.map((each) => each.finding.key),
    ...present({ priority: mostUrgent(members) }),
  };
}

/** What the best version of the installed major clears of these. */
function withinOf(members: readonly Mendable[]): PlannedChange['within'] {
  const { within } = members[0]?.about.fix ?? {};
  if (within === undefined) return undefined;
  const cleared = members.filter(({ about }) => !within.left.some((id) => about.ids.includes(id)));
  if (cleared.length === 0) return undefined;
  const { version, left, ...steps } = within;
  return {
    to: version,
    ...steps,
    clears: bySeverity(cleared),
    findings: cleared.map((each) => each.finding.key),
    leaves: left,
  };
}

/** One command for all packages of a distribution. */
function systemCommand(members: readonly Mendable[]): string | undefined {
  const [first] = members;
  const command = first?.about.fix.command;
  if (first === undefined || command === undefined || !command.endsWith(` ${first.about.name}`))
    return command;
  const names = [...new Set(members.map(({ about }) => about.name))].sort(compareText);
  return `${command.slice(0, -first.about.name.length)}${names.join(' ')}`;
}

/** Findings of what an upgraded package brings: whether its newer version brings newer ones, only a scan can tell. */
function mayClear({ finding, about }: Mendable, brought: Brought): readonly string[] | undefined {
  if (about.fix.kind !== 'upgrade') return undefined;
  const found = brought.get(broughtKey(finding.location.path, `${about.name}@${about.installed}`)) ?? [];
  return found.length === 0 ? undefined : found.map((each) => each.finding.key);
}

function bySeverity(members: readonly Told[]): Readonly<Partial<Record<Severity, number>>> {
  const found = severities.map(
    (severity) => [severity, members.filter(({ finding }) => finding.severity === severity).length] as const,
  );
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

function mostUrgent(members: readonly Told[]): PlannedChange['priority'] {
  const [first] = members
    .flatMap(({ finding }) => finding.priority ?? [])
    .sort((a, b) => b.score - a.score || compareText(a.says, b.says));
  if (first === undefined) return undefined;
  const { level, score, says } = first;
  return { level, score, says };
}

/**
 * Malicious packages go first, whatever else is there; then what clears most of what is to be done now; then most of what
 * fails the scan; then most of what is to be done next; then most of all.
 */
function rankOf(members: readonly Mendable[], gate: Gate): readonly number[] {
  const [first] = members;
  const ofLevel = (level: PriorityLevel) =>
    members.filter(({ finding }) => finding.priority?.level === level).length;
  const exploited = members.filter(({ about }) => about.exploitation?.isKnownExploited).length;
  return [
    first?.about.fix.kind === 'remove' ? 1 : 0,
    ofLevel('now'),
    members.filter(({ finding }) => counts(finding, gate)).length,
    ofLevel('next'),
    members.length,
    exploited,
    ...severities.map((severity) => members.filter(({ finding }) => finding.severity === severity).length),
    members.some(({ about }) => about.fix.isMajor) ? 0 : 1,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return other - value;
  }
  return 0;
}

function compareChanges(a: PlannedChange, b: PlannedChange): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    compareText(a.name, b.name) ||
    compareText(a.from, b.from)
  );
}

function unmendedOf(members: readonly Told[]): Unmended {
  const [first] = members;
  if (first === undefined) throw new Error('a package of nothing');
  const { finding, about } = first;
  return {
    ecosystem: about.ecosystem,
    name: about.name,
    version: about.installed,
    path: about.fix?.change?.path ?? finding.location.path,
    line: about.fix?.change?.line ?? finding.location.line,
    ids: members.map((each) => each.about.ids[0] ?? ''),
    why: about.fix?.note ?? 'No advisory names a version in which it is mended.',
    findings: members.map((each) => each.finding.key),
  };
}
