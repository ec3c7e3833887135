import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Finding } from '#model/finding';
import { packageKey } from '#model/package-name';
import { hostOf, type RegistrySettings, registryFor } from '#model/registry';
import { askedFor } from './new-components.ts';

/** One thing that is known of a package, or that is not. */
export interface ComponentSignal {
  readonly name: string;
  readonly says: string;
  readonly isKnown: boolean;
}

/** A package, and all that there is to ask about it without a network. */
export interface SignalQuestion {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The version that is asked about; that of the lock file, else of the manifest, when absent. */
  readonly version?: string;
  readonly inventories: readonly PackageInventory[];
  readonly registries: RegistrySettings;
  /** Advisories that speak of a version; undefined where there are none of the ecosystem on this machine. */
  readonly advisoriesOf: ((version: string) => readonly string[]) | undefined;
  /** What the scan of the tree found. */
  readonly findings: readonly Finding[];
}

/** What is known of a package before it comes in. What nobody told is `unknown`, never guessed. */
export function signalsOfComponent(question: SignalQuestion): readonly ComponentSignal[] {
  const { registries, ecosystem, name } = question;
  const there = namedBy(question);
  const version = question.version ?? there.find((each) => each.version !== undefined)?.version;
  const asked = askedFor(question.inventories).filter(({ component }) => isOne(component, question));
  const own = there.filter((each) => version === undefined || each.version === version);
  const licence = own.find((each) => each.licence !== undefined)?.licence;
  const fetched = hostOf(own.find((each) => each.registry !== undefined)?.registry);
  const setting = registryFor(registries, ecosystem, name);
  return [
    signal('version', version, 'no lock file or pin says which'),
    signal(
      'asked for at',
      asked.map(({ path, component }) => `${path}:${component.line}`).join(', ') || undefined,
      'no manifest asks for it yet',
    ),
    advisories(question, version),
    signal('licence', licence, 'no lock file says it'),
    signal(
      'registry',
      fetched ?? (setting && `${setting.url} (${setting.path}:${setting.line})`),
      'neither a lock file nor a setting says it',
    ),
    brings(question, version),
    ...found(question),
    signal('age, maintainers, downloads', undefined, 'no registry is asked'),
  ];
}

function signal(name: string, says: string | undefined, why: string): ComponentSignal {
  return says === undefined
    ? { name, says: `unknown: ${why}`, isKnown: false }
    : { name, says: says.slice(0, 280), isKnown: true };
}

function advisories(
  { advisoriesOf, ecosystem }: SignalQuestion,
  version: string | undefined,
): ComponentSignal {
  const name = 'known advisories';
  if (advisoriesOf === undefined)
    return signal(name, undefined, `there are no advisories of ${ecosystem} on this machine`);
  if (version === undefined) return signal(name, undefined, 'which version it is, is not known');
  const ids = advisoriesOf(version);
  const more = ids.length > 5 ? ` and ${ids.length - 5} more` : '';
  const said = ids.length === 0 ? 'none' : `${ids.length}: ${ids.slice(0, 5).join(', ')}${more}`;
  return signal(name, `${said} (of ${version})`, '');
}

/** Other packages that come with it, as a lock file tells. */
function brings(question: SignalQuestion, version: string | undefined): ComponentSignal {
  for (const { components } of question.inventories) {
    const at = components.findIndex(
      (each) =>
        isOne(each, question) &&
        each.relation !== 'root' &&
        each.version !== undefined &&
        (version === undefined || each.version === version),
    );
    const isTold = components.some(({ relation }) => relation === 'transitive');
    if (at < 0 || !(isTold || (components[at]?.dependsOn.length ?? 0) > 0)) continue;
    return signal('brings', `${reachedFrom(components, at)} other packages`, '');
  }
  return signal('brings', undefined, 'it is in no lock file that tells what needs what');
}

/** How many packages others lead to from one. */
export function reachedFrom(components: readonly Component[], from: number): number {
  const seen = new Set([from]);
  for (const at of seen) for (const to of components[at]?.dependsOn ?? []) seen.add(to);
  return seen.size - 1;
}

/** What rules say of it: a name that looks like another, a program that runs on installation, an end of life. */
function found(question: SignalQuestion): readonly ComponentSignal[] {
  const own = question.findings.filter(
    ({ ruleId, package: about, evidence }) =>
      !intakeOwn.has(ruleId) &&
      (about === undefined ? isNamedIn(evidence?.['package'], question) : isOne(about, question)),
  );
  const byRule = Map.groupBy(own, ({ ruleId }) => ruleId);
  return [...byRule].map(([rule, all]) => signal(rule, all[0]?.message ?? '', ''));
}

/** Told by other lines, or what is being mended. */
const intakeOwn: ReadonlySet<string> = new Set([
  'packages/known-vulnerability',
  'packages/unreviewed-component',
]);

function isNamedIn(said: string | undefined, { name }: SignalQuestion): boolean {
  return said?.split(' ').includes(name) === true;
}

function namedBy(question: SignalQuestion): readonly Component[] {
  return question.inventories.flatMap(({ components }) =>
    components.filter((each) => isOne(each, question) && each.relation !== 'root'),
  );
}

function isOne(
  { ecosystem, name }: { readonly ecosystem: string; readonly name: string },
  wanted: Pick<SignalQuestion, 'ecosystem' | 'name'>,
): boolean {
  return ecosystem === wanted.ecosystem && packageKey(ecosystem, name) === packageKey(ecosystem, wanted.name);
}
