import type { Advisory, AdvisoryIndex, Exploitation } from '#model/advisory';
import type { AffectedPackage } from '#model/affected-package';
import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import { packageKey } from '#model/package-name';
import { present } from '#model/present';
import { purlOf } from '#model/purl';
import type { VulnerableSymbol } from '#model/reachability';
import type { Rule } from '#model/rule';
import type { Confidence, Severity } from '#model/severity';
import { adviseFix, isManifest } from './fix/advise.ts';
import type { CooldownPolicy } from './fix/cooldown.ts';
import { withLayer } from './fix/in-image.ts';
import { openParents, openPaths } from './graph.ts';
import { knownVulnerability } from './known-vulnerability.ts';
import { maliciousPackage } from './malicious-package.ts';
import { type Match, type Matched, matchInventory } from './match.ts';
import { functionsOf, hitsEveryUse } from './symbols/symbols.ts';
import { unmaintainedPackage } from './unmaintained-package.ts';

/** What was found in one file that names packages, and what could not be told. */
export interface PackagesAudit extends Pick<Matched, 'checked' | 'incomparable' | 'unknown' | 'versionless'> {
  readonly detections: readonly Detection[];
}

/** What the organisation says besides the advisories. */
export interface PackagesPolicy extends CooldownPolicy {
  /** Functions that hold flaws, besides those that we know. */
  readonly symbols?: readonly VulnerableSymbol[];
}

/** Looks the packages of one file up. @param inventories every file of the tree, for the manifest beside a lock file. */
export function auditPackages(
  inventory: PackageInventory,
  inventories: readonly PackageInventory[],
  index: AdvisoryIndex,
  policy?: PackagesPolicy,
): PackagesAudit {
  const own = withoutLocked(inventory, inventories);
  const { matches, ...rest } = matchInventory(own, index);
  if (matches.length === 0) return { ...rest, detections: [] };
  const paths = openPaths(inventory);
  const parents = openParents(inventory);
  const detections = matches.map((match) => {
    const facts = factsOf(match, exploitationOf(match.advisory, index), policy?.symbols);
    const path = paths.to(match.at);
    const advised = adviseFix({ match, inventory, path, parents, inventories, cooldown: policy });
    const fix = withLayer(advised, match.component.layer);
    return detectionOf(inventory, { ...facts, fix, path: namesOn(path, inventory) }, match);
  });
  return { ...rest, detections };
}

/** A version that a manifest pins and its lock file holds is told once, where it is installed. */
function withoutLocked(
  inventory: PackageInventory,
  inventories: readonly PackageInventory[],
): PackageInventory {
  if (!isManifest(inventory.path)) return inventory;
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
  const locked = inventories.filter(
    ({ path }) => !isManifest(path) && inventory.path.startsWith(folder(path)),
  );
  if (locked.length === 0) return inventory;
  const held = locked.map(heldBy);
  // Positions stay what they are: others name them.
  const components = inventory.components.map((each): Component => {
    const key = keyOf(each);
    return held.some((keys) => keys.has(key)) ? { ...each, relation: 'root' } : each;
  });
  return { ...inventory, components };
}

/** One lock file stands for the manifests of hundreds of members. */
const known = new WeakMap<PackageInventory, ReadonlySet<string>>();

function heldBy(inventory: PackageInventory): ReadonlySet<string> {
  const before = known.get(inventory);
  if (before !== undefined) return before;
  const held = new Set(inventory.components.map(keyOf));
  known.set(inventory, held);
  return held;
}

function keyOf({ ecosystem, name, version = '' }: Component): string {
  return `${ecosystem}\0${packageKey(ecosystem, name)}\0${version}`;
}

function factsOf(
  { component, version, advisory, fixed }: Match,
  exploitation: Exploitation,
  own: readonly VulnerableSymbol[] = [],
): AffectedPackage {
  const { ecosystem, name, scope, relation, layer } = component;
  const { rating } = advisory;
  return {
    purl: purlOf(component),
    ecosystem,
    name,
    installed: component.version ?? version,
    ids: advisory.ids,
    kind: advisory.kind,
    ...(advisory.summary === '' ? {} : { summary: withoutStop(advisory.summary) }),
    fixed,
    path: [],
    scope,
    relation,
    reachability: 'unknown',
    severity: rating?.severity ?? 'unknown',
    ...present({ score: rating?.score, vector: rating?.vector, ratedBy: rating?.source }),
    ...(Object.keys(exploitation).length > 0 ? { exploitation } : {}),
    symbols: functionsOf({ ...advisory, ecosystem, name: packageKey(ecosystem, name) }, own),
    ...present({ layer }),
  };
}

/** The highest chance of any of its CVEs. */
function exploitationOf({ ids }: Advisory, index: AdvisoryIndex): Exploitation {
  const all = ids.filter((id) => id.startsWith('CVE-')).map(index.exploitation);
  const chances = all.flatMap(({ epss }) => epss ?? []);
  return {
    ...(chances.length === 0 ? {} : { epss: Math.max(...chances) }),
    ...(all.some(({ isKnownExploited }) => isKnownExploited) ? { isKnownExploited: true } : {}),
  };
}

function namesOn(path: readonly number[], { components }: PackageInventory): readonly string[] {
  return path.flatMap((at) => {
    const { name, version } = components[at] ?? {};
    return name === undefined ? [] : version === undefined ? name : `${name}@${version}`;
  });
}

function detectionOf(inventory: PackageInventory, facts: AffectedPackage, match: Match): Detection {
  const rule = ruleOf(match.advisory);
  const { line } = match.component;
  const { ecosystem, name, installed, ids } = facts;
  return {
    ruleId: rule.id,
    family: 'packages',
    message: messageOf(facts, match, inventory),
    severity: severityOf(facts, rule),
    confidence: confidenceOf(match, inventory, rule),
    location: { path: inventory.path, line, column: 1, endLine: line, endColumn: 1 },
    masks: [],
    anchor: anchorOf(rule.id, ecosystem, name, installed, ids[0] ?? ''),
    lineHash: lineHashOf(`${name}@${installed}`),
    evidence: evidenceOf(facts),
    package: facts,
    ...present({ cwe: match.advisory.cwes[0] }),
  };
}

/**
 * The directive `go` of go.mod is the least version that builds the module, and often years old; `toolchain` is what its
 * authors build with. Which Go somebody has is not in the file.
 */
function leastGo({ component }: Match, { format }: PackageInventory): 'go' | 'toolchain' | undefined {
  if (component.ecosystem !== 'Go' || component.name !== 'stdlib' || !/^go\/go-(?:mod|work)$/.test(format))
    return undefined;
  return component.range === undefined ? 'toolchain' : 'go';
}

function confidenceOf(match: Match, inventory: PackageInventory, rule: Rule): Confidence {
  const least = leastGo(match, inventory);
  if (least === 'go') return 'low';
  return least === 'toolchain' || match.affected.openEnded ? 'medium' : rule.confidence;
}

function ruleOf({ kind }: Advisory): Rule {
  if (kind === 'malicious') return maliciousPackage;
  return kind === 'unmaintained' || kind === 'notice' ? unmaintainedPackage : knownVulnerability;
}

/** What nobody rated has the severity of its rule: it is not known to be harmless. */
function severityOf({ severity, kind }: AffectedPackage, rule: Rule): Severity {
  if (rule !== knownVulnerability) return rule.severity;
  if (severity !== 'unknown') return severity;
  return kind === 'unsound' ? 'low' : rule.severity;
}

/** One sentence each: what, how it came in, how sure. */
function messageOf(facts: AffectedPackage, match: Match, inventory: PackageInventory): string {
  const { advisory, affected } = match;
  const least = leastGo(match, inventory);
  const { name, installed, ids, path, severity, kind } = facts;
  const others = ids.length > 1 ? ` (${ids.slice(1, 5).join(', ')}${ids.length > 5 ? ', …' : ''})` : '';
  const said = advisory.summary === '' ? '' : `: ${withoutStop(advisory.summary)}`;
  const what = {
    malicious: 'is malicious',
    vulnerability: 'has',
    unsound: 'is unsound',
    unmaintained: 'is not maintained',
    notice: 'has a notice',
  }[kind];
  return [
    `${name} ${installed} ${what}${kind === 'vulnerability' ? ' ' : ', '}${ids[0]}${others}${said}.`,
    path.length > 1 && `It comes with ${path.slice(0, -1).join(' > ')}.`,
    kind === 'vulnerability' && severity === 'unknown' && 'Its severity is unknown: nobody has rated it.',
    hitsEveryUse(ids, facts.ecosystem, packageKey(facts.ecosystem, name)) &&
      'Whoever uses it at all is exposed: the flaw is in no function of its own.',
    least &&
      `It is the version of the directive \`${least}\`, the least that the module asks for: a newer Go builds it, too.`,
    affected.openEnded && 'The source names no version in which it ends, which may be missing there.',
  ]
    .filter((part) => typeof part === 'string')
    .join(' ');
}

function withoutStop(text: string): string {
  return text.trim().replace(/[.\s]+$/, '');
}

function evidenceOf(facts: AffectedPackage): Record<string, string> {
  const { purl, ids, fixed, path, scope, severity, score, ratedBy, exploitation, fix, kind, layer } = facts;
  const rated = score === undefined ? severity : `${severity} (CVSS ${score})`;
  const { epss, isKnownExploited } = exploitation ?? {};
  const shown = {
    package: purl,
    advisories: ids.join(', '),
    severity: ratedBy === undefined ? rated : `${rated}, by ${ratedBy}`,
    exploited: isKnownExploited ? 'yes, on the list of CISA' : undefined,
    epss: epss === undefined ? undefined : `${(epss * 100).toFixed(1)} %`,
    path: path.length > 1 ? path.join(' > ') : undefined,
    scope: scope === 'unknown' ? undefined : scope,
    layer: layer && `${layer.number}, ${layer.digest}${layer.isBase ? ', of the base image' : ''}`,
    instruction: layer?.instruction,
    'fixed in':
      fixed.length === 0
        ? kind === 'vulnerability'
          ? 'no version that is known'
          : undefined
        : fixed.join(', '),
    fix: fixText(fix),
    command: fix?.command,
    edit: fix?.edit,
    note: fix?.note,
  };
  return Object.fromEntries(
    Object.entries(shown).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

function fixText(fix: AffectedPackage['fix']): string | undefined {
  if (fix === undefined || fix.kind === 'none') return undefined;
  const where =
    fix.change === undefined ? '' : ` (${fix.change.path}:${fix.change.line}, ${fix.change.name})`;
  if (fix.kind === 'remove') return `remove it${where}`;
  return `${fix.kind === 'override' ? 'override' : 'move'} to ${fix.version}${where}`;
}
