import type { Outlined, Resource } from '#ir/infra/resource';
import type { InfraValue, Place } from '#ir/infra/value';
import type { Detection, TraceStep } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import { compareLocations, compareText, type Location } from '#model/location';
import type { Confidence, Severity } from '#model/severity';
import { absorption } from './absorption.ts';
import type { Blame, BlameStep } from './condition.ts';
import type { Hit } from './hit.ts';
import type { InfraRule } from './infra-rule.ts';
import { wordOf } from './test-value.ts';

/** Folders of what a program reads in its tests: nobody deploys from there. */
const testData = /(?:^|\/)(?:test-?data|__snapshots__|__fixtures__|src\/test\/resources)\//;

/** So many other places or resources are named. */
const mostOthers = 10;
/** Most letters of a value that are shown. */
const mostShown = 60;

/** A finding with all that it was told of: every resource whose place it is. */
export interface Told {
  readonly detection: Detection;
  readonly hits: readonly Hit[];
  /** What decided in the first of them. */
  readonly blame: Blame;
}

/** A hit at one place: the same place of a module that is used twice is one finding. */
interface Spot {
  readonly hit: Hit;
  readonly hits: Hit[];
  readonly blame: Blame;
  readonly others: readonly Blame[];
  readonly addresses: string[];
  /** Rules that say more, of all its hits. */
  absorbedBy: readonly string[];
}

/** Findings of hits, in the order of their places; `line` gives the text of a line. */
export function toldOf(
  hits: readonly Hit[],
  line: (path: string, line: number) => string | undefined,
): readonly Told[] {
  const spots = new Map<string, Spot>();
  const absorbersOf = absorption(hits);
  for (const hit of hits) {
    for (const blames of byItem(hit)) {
      const [blame, ...others] = blames;
      if (blame === undefined) continue;
      const { path, line: at, column } = blame.place;
      // A plan tells of no places: there each resource is one by itself.
      const who = hit.resource.format === 'terraform-plan' ? plainPath(hit.resource.address) : '';
      const key = JSON.stringify([hit.rule.rule.id, path, at, column, plainPath(blame.path), who]);
      const absorbers = absorbersOf(hit, blame.item);
      const spot = spots.get(key) ?? { hit, blame, others, addresses: [], hits: [], absorbedBy: absorbers };
      spot.absorbedBy = spot.absorbedBy.filter((each) => absorbers.includes(each));
      spot.addresses.push(hit.resource.address);
      spot.hits.push(hit);
      spots.set(key, spot);
    }
  }
  return [...spots.values()]
    .map((spot): Told => ({ detection: detectionOf(spot, line), hits: spot.hits, blame: spot.blame }))
    .sort(({ detection: a }, { detection: b }) => {
      return compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId);
    });
}

/** What one finding is made of: the items of a list each by itself, everything else together. */
function byItem({ blames, resource }: Hit): readonly (readonly Blame[])[] {
  const whole: Blame = { place: resource.header, path: '', written: '' };
  const groups = Map.groupBy(blames.length === 0 ? [whole] : blames, ({ item }) => item ?? '');
  return [...groups.values()];
}

function detectionOf(
  { hit, blame, others, addresses, absorbedBy }: Omit<Spot, 'hits'>,
  line: (path: string, line: number) => string | undefined,
): Detection {
  const { rule, resource } = hit;
  const { id, confidence } = rule.rule;
  const severity = severityOf(rule, [blame, ...others]);
  const location = firstLine(blame.place);
  const trace = traceOf(blame, location, resource);
  const isAside = testData.test(location.path);
  return {
    ruleId: id,
    family: 'infra',
    message: `${rule.says}${messageOf(blame, rule)}`,
    severity,
    confidence: isAside ? 'low' : confidenceOf(confidence, resource, blame),
    location,
    masks: [],
    anchor: anchorOf(id, resource.type, plainPath(resource.address), plainPath(blame.path)),
    lineHash: lineHashOf(line(location.path, location.line) ?? ''),
    evidence: evidenceOf(rule, resource, blame, others, addresses),
    ...(severity === 'info' || isAside ? { faint: true } : {}),
    ...(absorbedBy.length > 0 ? { absorbedBy } : {}),
    ...(trace.length > 0 ? { trace } : {}),
  };
}

function severityOf({ rule, severityIfWritten }: InfraRule, blames: readonly Blame[]): Severity {
  const isWritten = blames.some(({ value }) => value !== undefined);
  return isWritten ? (severityIfWritten ?? rule.severity) : rule.severity;
}

/** Less where a renderer of ours made the text, or the default of a module decides that is not here. */
function confidenceOf(
  own: Confidence,
  { format, outline, isRendered }: Resource,
  { value }: Blame,
): Confidence {
  if (format === 'helm' && !isRendered) return 'low';
  const isGiven = (value?.via ?? []).length > 0 && value?.origin !== 'default';
  if (outline === undefined || isGiven) return own;
  return outline.isVersionOpen || own === 'low' ? 'low' : 'medium';
}

function messageOf({ says, written, value, place }: Blame, rule: InfraRule): string {
  if (says !== undefined) return `: ${says}`;
  if (written === '') return '.';
  if (value === undefined) return `: \`${written}\` is not set.`;
  const shown = shownOf(value, rule);
  const through =
    value.place.path !== place.path || value.place.line < place.line || value.place.line > place.endLine;
  const from =
    through && (value.via ?? []).length > 0 ? `, from ${value.place.path}:${value.place.line}` : '';
  return shown === undefined ? `: see \`${written}\`${from}.` : `: \`${written}\` is ${shown}${from}.`;
}

/** A value for people; undefined where it is long, made of others, or a secret. */
function shownOf(value: InfraValue, { isSecret }: InfraRule): string | undefined {
  if (isSecret || value.isSensitive) return undefined;
  if (value.kind === 'list' && value.items.length === 0) return 'empty';
  const word = wordOf(value);
  if (word === undefined || word.length > mostShown || /\n/.test(word)) return undefined;
  return value.kind === 'text' ? `\`"${word}"\`` : `\`${word}\``;
}

function evidenceOf(
  rule: InfraRule,
  resource: Resource,
  blame: Blame,
  others: readonly Blame[],
  addresses: readonly string[],
): Readonly<Record<string, string>> {
  const value = blame.value === undefined ? undefined : shownOf(blame.value, rule);
  const places = others.flatMap(({ place, written }) => {
    const at = `${place.path}:${place.line}`;
    return written !== '' ? `${written} (${at})` : isSamePlace(place, blame.place) ? [] : at;
  });
  return {
    resource: resource.address,
    type: resource.type,
    ...(resource.outline === undefined ? {} : { 'made by': madeBy(resource.outline) }),
    ...(blame.written === '' ? {} : { attribute: blame.written }),
    ...(value === undefined ? {} : { value }),
    ...(places.length > 0 ? { 'also at': listed(places) } : {}),
    ...(addresses.length > 1 ? { 'also of': listed([...new Set(addresses.slice(1))]) } : {}),
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.line === b.line;
}

function madeBy({ name, version }: Outlined): string {
  return `${name} (${version}), which is not here: told from what it is known to make of its inputs`;
}

function listed(all: readonly string[]): string {
  const more = all.length > mostOthers ? [`and ${all.length - mostOthers} more`] : [];
  return [...all.slice(0, mostOthers), ...more].join(', ');
}

/** Where the value was written, through which variables it came, and where it is used. */
function traceOf(
  { value, written, place, steps: path }: Blame,
  location: Location,
  resource: Resource,
): readonly TraceStep[] {
  if (path !== undefined) return path.map(pathStep);
  const via = value?.via ?? [];
  if (value === undefined || via.length === 0) return [];
  const source: TraceStep = {
    role: 'source',
    location: firstLine(value.place),
    message: 'The value is written here.',
  };
  // The input of a module that is not here is where its value is used.
  const isOneLine = source.location.line === location.line && source.location.path === location.path;
  if (resource.outline !== undefined && isOneLine) return [];
  const steps = via
    .filter((each) => each.path !== place.path || each.line !== place.line)
    .map((each): TraceStep => ({ role: 'step', location: firstLine(each), message: 'It is passed on.' }));
  return [source, ...steps, { role: 'sink', location, message: `\`${written}\` gets it.` }];
}

/** The first step of a path is where somebody comes in, the last what they reach. */
function pathStep({ says, place }: BlameStep, i: number, all: readonly BlameStep[]): TraceStep {
  const role = i === 0 ? 'source' : i === all.length - 1 ? 'sink' : 'step';
  return { role, location: firstLine(place), message: says };
}

/** A place that spans lines is told by its first. */
function firstLine({ path, line, column, endLine, endColumn }: Place): Location {
  if (endLine === line) return { path, line, column, endLine, endColumn };
  return { path, line, column, endLine: line, endColumn: column + 1 };
}

/** Without indexes and keys: `module.vpc["a"].x[0]` is `module.vpc.x`. */
function plainPath(path: string): string {
  return path.replace(/\[[^\]]*\]/g, '');
}
