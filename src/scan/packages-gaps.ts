import { advisedNames, osvEcosystems } from '#audit/packages/osv-names';
import type { PackagesAudit } from '#audit/packages/packages';
import { versionOrder } from '#audit/packages/versions/compare';
import type { AdvisoryIndex } from '#model/advisory';
import type { Ecosystem, PackageInventory } from '#model/component';
import { daysBetween } from '#model/day';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import type { ScanRequest } from './request.ts';

/** What was looked up, and what with. */
export interface LookedUp {
  readonly audits: readonly { readonly inventory: PackageInventory; readonly audit: PackagesAudit }[];
  /** All files that name packages, those that are not looked at included. */
  readonly inventories: readonly PackageInventory[];
  readonly index: AdvisoryIndex & { readonly damage?: string };
  readonly request: Pick<ScanRequest, 'today' | 'maxDbAge'>;
}

/** What could not be told of packages: nothing of it is ever "no finding". */
export function gapsOf(looked: LookedUp): readonly Gap[] {
  const { damage } = looked.index;
  return [
    ...(damage === undefined ? [] : [gap('', 'no-advisories', damage)]),
    ...unknownEcosystems(looked),
    ...unknownReleases(looked),
    ...maliciousOnly(looked),
    ...oldEcosystems(looked),
    ...looked.audits.flatMap(({ inventory, audit }) => incomparable(inventory, audit)),
    ...looked.audits.flatMap(({ inventory }) => unlocked(inventory, looked.inventories)),
  ];
}

function gap(path: string, why: Gap['why'], detail: string): Gap {
  return { analyser: 'packages', path, why, detail };
}

/** One gap an ecosystem; packages of which nobody keeps advisories are listed in bills of materials and no gap. */
function unknownEcosystems({ audits }: LookedUp): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const { audit } of audits) {
    for (const [ecosystem, count] of audit.unknown)
      counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + count);
  }
  return [...counts]
    .filter(([ecosystem]) => versionOrder(ecosystem as Ecosystem) !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([ecosystem, count]) =>
      gap(
        '',
        'no-advisories',
        `${packages(count)} of ${ecosystem} not looked up: there are no advisories of it on this machine. \`handrail db update --ecosystems ${quoted(ecosystem)}\` fetches them.`,
      ),
    );
}

/**
 * Advisories of a distribution are kept by release. Where not one of a whole database of packages is known to them, they
 * are of other releases, and that nothing was found means nothing.
 */
function unknownReleases({ audits, index }: LookedUp): readonly Gap[] {
  return audits.flatMap(({ inventory: { path, format, components } }) => {
    const [first] = components;
    const advisories =
      first === undefined || !format.startsWith('os/') ? undefined : index.open(first.ecosystem);
    if (first === undefined || advisories === undefined) return [];
    const isKnown = components.some((each) =>
      osvEcosystems(each).some((ecosystem) =>
        advisedNames(each).some((name) => advisories.affecting(ecosystem, name).length > 0),
      ),
    );
    if (isKnown) return [];
    const named = osvEcosystems(first).join(', ');
    const detail = `${packages(components.length)} of ${named} not looked up: the advisories on this machine name none of them, so they are of other releases.`;
    return [gap(path, 'no-advisories', detail)];
  });
}

/** Records about flaws of which fewer than these are known say as good as nothing of an ecosystem that has thousands of packages. */
const fewRecords = 10;

/** Where malicious packages are known and next to nothing else, the absence of findings means nothing. */
function maliciousOnly({ audits, index }: LookedUp): readonly Gap[] {
  const counts = new Map<string, number>();
  for (const { inventory } of audits) {
    for (const { ecosystem, version, relation } of inventory.components)
      if (version !== undefined && relation !== 'root')
        counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  }
  return index.coverage.flatMap(({ ecosystem, sources }) => {
    const number = counts.get(ecosystem) ?? 0;
    const { MAL: malicious = 0, ...others } = sources;
    const flaws = Object.values(others).reduce((sum, each) => sum + each, 0);
    if (number === 0 || malicious === 0 || flaws > fewRecords) return [];
    const known = flaws === 0 ? 'only' : `but for ${flaws === 1 ? '1 record' : `${flaws} records`} only`;
    return gap(
      '',
      'no-advisories',
      `Vulnerabilities not checked of ${packages(number)} of ${ecosystem}: ${known} malicious packages are known. \`handrail db update --ecosystems ${quoted(ecosystem)}\` fetches the rest.`,
    );
  });
}

function oldEcosystems({ audits, index, request }: LookedUp): readonly Gap[] {
  const { maxDbAge, today } = request;
  if (maxDbAge === undefined) return [];
  const used = new Set(
    audits.flatMap(({ inventory }) => inventory.components.map(({ ecosystem }): string => ecosystem)),
  );
  return index.coverage
    .filter(({ ecosystem, builtOn }) => used.has(ecosystem) && daysBetween(builtOn, today) > maxDbAge)
    .map(({ ecosystem, builtOn }) =>
      gap(
        '',
        'no-advisories',
        `The advisories of ${ecosystem} are ${daysBetween(builtOn, today)} days old; at most ${maxDbAge} are allowed. Run \`handrail db update\`.`,
      ),
    );
}

/** So many are named; the count is that of all. */
const mostNamed = 5;

function incomparable({ path }: PackageInventory, audit: PackagesAudit): readonly Gap[] {
  if (audit.incomparable.length === 0) return [];
  const named = audit.incomparable
    .slice(0, mostNamed)
    .map(
      ({ component: { name, version = '' }, ids }) => `${name} ${version} with ${ids.slice(0, 3).join(', ')}`,
    );
  const more = audit.incomparable.length > mostNamed ? ' …' : '';
  return [
    gap(
      path,
      'not-compared',
      `Versions that cannot be compared with what advisories say, of ${packages(audit.incomparable.length)}: ${named.join('; ')}${more}.`,
    ),
  ];
}

/**
 * A manifest without a lock file beside or above it says what is asked for, not what is installed; some entries of lock
 * files (of git, of an archive) and of projects with a parent elsewhere have no version, either.
 */
function unlocked(
  { path, components, unknown }: PackageInventory,
  inventories: readonly PackageInventory[],
): readonly Gap[] {
  const open = components.filter(({ relation, version, ecosystem }) => {
    return relation !== 'root' && version === undefined && versionOrder(ecosystem) !== undefined;
  });
  const [first] = open;
  const isSettled = first !== undefined && inventories.some((each) => locks(each, path, first.ecosystem));
  const [doubt] = unknown;
  return [
    ...(first === undefined || isSettled
      ? []
      : [
          gap(
            path,
            'unlocked',
            `${packages(open.length)} without a version, such as ${first.name}: which is installed is not known here.`,
          ),
        ]),
    ...(doubt === undefined
      ? []
      : [
          gap(
            path,
            'unlocked',
            `Line ${doubt.line}: ${doubt.detail}${unknown.length > 1 ? ` And ${unknown.length - 1} more like it.` : ''}`,
          ),
        ]),
  ];
}

function locks(inventory: PackageInventory, path: string, ecosystem: string): boolean {
  const folder = inventory.path.slice(0, inventory.path.lastIndexOf('/') + 1);
  return (
    inventory.path !== path &&
    path.startsWith(folder) &&
    inventory.components.some(
      (each) => each.ecosystem === ecosystem && each.version !== undefined && each.relation !== 'root',
    )
  );
}

function packages(count: number): string {
  return count === 1 ? '1 package' : `${count} packages`;
}

function quoted(ecosystem: string): string {
  return ecosystem.includes(' ') ? `"${ecosystem}"` : ecosystem;
}
