import type { AffectedBy, EcosystemAdvisories } from '#model/advisory';
import type { Cooldown, CooldownTool } from '#model/cooldown';
import { daysBetween } from '#model/day';

/** How long versions have to be out, as the project is set, and which day it is. */
export interface CooldownPolicy {
  readonly today: string;
  readonly cooldowns: readonly Cooldown[];
  /** Days, by the configuration of Handrail: holds for every package manager. */
  readonly own?: number;
}

/** A version that is advised, and what is known of it. */
export interface Advised {
  readonly name: string;
  readonly version: string;
  /** The file that says what is installed. */
  readonly path: string;
  readonly manager: string | undefined;
  readonly all: readonly AffectedBy[];
  readonly advisories: EcosystemAdvisories;
}

/**
 * What to know of a cooldown that may hold a fix back; undefined where none does. When a version was published no
 * advisory says: one that was last changed long enough ago and names it proves that it is out, nothing proves that it is
 * not.
 */
export function cooldownNote(advised: Advised, policy: CooldownPolicy | undefined): string | undefined {
  const holding = policy && holdingOf(advised, policy);
  if (policy === undefined || holding === undefined) return undefined;
  const { days, before, where, tool } = holding;
  const known = knownSince(advised);
  if (known !== undefined && before !== undefined && known <= before) return undefined;
  if (known !== undefined && days !== undefined && daysBetween(known, policy.today) >= days) return undefined;
  const rule = before === undefined ? `${days} ${days === 1 ? 'day' : 'days'}` : `nothing after ${before}`;
  const why =
    known === undefined
      ? `When ${advised.version} was published is not known here`
      : `All that is known is that ${advised.version} was out by ${known}`;
  const way = tool === undefined ? undefined : exceptions[tool](advised);
  return `${why}: the cooldown (${rule}, ${where}) may hold it back.${way === undefined ? '' : ` If it does: ${way}.`}`;
}

interface Holding {
  readonly days?: number;
  readonly before?: string;
  readonly where: string;
  readonly tool?: CooldownTool;
}

/** The setting of the package manager that is nearest to the file, else our own. */
function holdingOf({ name, version, path, manager }: Advised, policy: CooldownPolicy): Holding | undefined {
  const folder = (file: string) => file.slice(0, file.lastIndexOf('/') + 1);
  const near = policy.cooldowns
    .filter((each) => each.tool === manager && path.startsWith(folder(each.path)))
    .sort((a, b) => folder(b.path).length - folder(a.path).length)[0];
  if (near !== undefined) {
    const isFree = near.except.some((pattern) => isMeant(pattern, name, version));
    return isFree ? undefined : { ...near, where: `${near.path}:${near.line}` };
  }
  if (policy.own === undefined || policy.own === 0) return undefined;
  return { days: policy.own, where: 'packages.cooldown' };
}

/** Names, names with a version, and patterns. */
function isMeant(pattern: string, name: string, version: string): boolean {
  if (!pattern.includes('*')) return pattern === name || pattern === `${name}@${version}`;
  // Head and tail only: no pattern of strangers runs long.
  const [head = '', ...rest] = pattern.split(/\*+/);
  return name.startsWith(head) && name.endsWith(rest.at(-1) ?? '');
}

/** The first day on which an advisory, as it was last changed, named the version as one in which it is fixed. */
function knownSince({ version, all, advisories }: Advised): string | undefined {
  const days = all.flatMap(({ advisory, ranges }) => {
    const isNamed = ranges.some((range) =>
      range.some((event) => event.kind === 'fixed' && event.version === version),
    );
    return isNamed ? (advisories.advisory(advisory).modified ?? []) : [];
  });
  return days.sort()[0];
}

/** How an exception is made in each package manager; security updates of bots need none. */
const exceptions: Readonly<Record<CooldownTool, (advised: Advised) => string | undefined>> = {
  npm: () => 'add --min-release-age=0 to the command',
  pnpm: ({ name, version }) => `pnpm-workspace.yaml: minimumReleaseAgeExclude: ["${name}@${version}"]`,
  yarn: ({ name, version }) => `.yarnrc.yml: npmPreapprovedPackages: ["${name}@${version}"]`,
  bun: ({ name }) => `bunfig.toml, [install]: minimumReleaseAgeExcludes = ["${name}"]`,
  uv: ({ name }) => `pyproject.toml, [tool.uv]: exclude-newer-package = { ${name} = false }`,
  Dependabot: () => undefined,
  Renovate: () => undefined,
};

/** What the settings of a tree mean for fixes, a sentence each. */
export function cooldownSentences(cooldowns: readonly Cooldown[]): readonly string[] {
  return cooldowns.map(({ tool, path, line, days, before }) => {
    const rule =
      before === undefined
        ? `waits ${days} ${days === 1 ? 'day' : 'days'} before it takes a version`
        : `takes nothing that was published after ${before}`;
    const means =
      tool === 'Dependabot' || tool === 'Renovate'
        ? 'this does not hold back its updates for security'
        : 'fixes are held back, too, unless an exception is made';
    return `${tool} ${rule} (${path}:${line}): ${means}.`;
  });
}
