import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import { child, childrenOf, type Element, readXml, textIn } from '#parse/value/xml';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';
import { readPurl } from './purl.ts';

/** Whether a JSON or XML file is a CycloneDX document. */
export function isCycloneDx({ text }: PackageFile): boolean {
  const start = text.slice(0, 4_000);
  return (
    /"bomFormat"\s*:\s*"CycloneDX"/.test(start) ||
    /<(?:\w+:)?bom\b[^>]*cyclonedx\.org/.test(start) ||
    (/"bomFormat"/.test(text) && /^\s*\{/.test(start))
  );
}

/** A CycloneDX document in JSON or XML of any version. */
export function readCycloneDx(file: PackageFile): PackageInventory | Broken {
  const bom = /^\s*</.test(file.text) ? fromXml(file.text) : fromJson(file.text);
  if ('kind' in bom) return bom;
  const draft = openDraft(file, 'sbom/cyclonedx', 'generic');
  const places = new Map<string, number>();
  if (bom.root !== undefined) take(bom.root, true, draft, places);
  for (const each of bom.components) take(each, false, draft, places);
  for (const { ref, needs } of bom.edges)
    for (const need of needs) draft.needs(places.get(ref), places.get(need));
  // What the root needs is direct; a document without edges says nothing of it.
  const asked = bom.edges.filter(({ ref }) => ref === bom.root?.ref).flatMap(({ needs }) => needs);
  draft.reach(asked.map((need) => ({ at: places.get(need), scope: 'unknown' })));
  return draft.finish();
}

interface BomComponent {
  readonly ref: string | undefined;
  readonly type: string | undefined;
  readonly group: string | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly purl: string | undefined;
  readonly scope: string | undefined;
  readonly licence: string | undefined;
  readonly hashes: readonly string[];
  readonly line: number;
}

interface Bom {
  readonly root: BomComponent | undefined;
  readonly components: readonly BomComponent[];
  readonly edges: readonly { readonly ref: string; readonly needs: readonly string[] }[];
}

function take(component: BomComponent, isRoot: boolean, draft: Draft, places: Map<string, number>): void {
  const { purl: written, group, name, line, type } = component;
  // A file is no package, however it is listed.
  if (type === 'file' || type === 'cryptographic-asset' || type === 'data') return;
  const purl = readPurl(written);
  if (written !== undefined && purl === undefined) draft.doubt(line, 'The package URL cannot be read.');
  const position = draft.add({
    ...(purl ?? { name: group === undefined ? name : `${group}/${name}` }),
    version: component.version ?? purl?.version,
    ...(isRoot && { relation: 'root' }),
    scope: scopes.get(component.scope ?? '') ?? 'unknown',
    line,
    integrity: component.hashes,
    licence: component.licence,
  });
  if (position !== undefined)
    for (const key of [component.ref, written]) if (key !== undefined) places.set(key, position);
}

const scopes: ReadonlyMap<string, Scope> = new Map([
  ['required', 'production'],
  ['optional', 'optional'],
  ['excluded', 'development'],
]);

function fromJson(text: string): Bom | Broken {
  const document = asMapping(readJson(text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  if (textAt(value, 'bomFormat') !== 'CycloneDX') return broken(1, 'It is no document of CycloneDX.');
  const components: BomComponent[] = [];
  const waiting = [...itemsOf(at(value, 'components'))].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    components.push(ofValue(next));
    waiting.push(...[...itemsOf(at(next, 'components'))].reverse());
  }
  const root = at(value, 'metadata', 'component');
  const edges = itemsOf(at(value, 'dependencies')).map((each) => ({
    ref: textAt(each, 'ref') ?? '',
    needs: itemsOf(at(each, 'dependsOn')).flatMap((need) => textOf(need) ?? []),
  }));
  return { root: root === undefined ? undefined : ofValue(root), components, edges };
}

function ofValue(value: Value): BomComponent {
  const licences = itemsOf(at(value, 'licenses')).flatMap(
    (each) =>
      textAt(each, 'expression') ?? textAt(each, 'license', 'id') ?? textAt(each, 'license', 'name') ?? [],
  );
  return {
    ref: textAt(value, 'bom-ref'),
    type: textAt(value, 'type'),
    group: textAt(value, 'group') || undefined,
    name: textAt(value, 'name'),
    version: textAt(value, 'version'),
    purl: textAt(value, 'purl'),
    scope: textAt(value, 'scope'),
    licence: licences.length > 0 ? licences.join(' OR ') : undefined,
    hashes: itemsOf(at(value, 'hashes')).flatMap((each) =>
      fromHex(textAt(each, 'content'), textAt(each, 'alg')),
    ),
    line: value.line,
  };
}

function fromXml(text: string): Bom | Broken {
  const bom = readXml(text);
  if (bom.kind === 'broken') return bom;
  if (bom.name !== 'bom') return broken(bom.line, 'It is no document of CycloneDX.');
  const components: BomComponent[] = [];
  const waiting = [...childrenOf(child(bom, 'components'), 'component')].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    components.push(ofElement(next));
    waiting.push(...[...childrenOf(child(next, 'components'), 'component')].reverse());
  }
  const root = child(bom, 'metadata', 'component');
  const edges = childrenOf(child(bom, 'dependencies'), 'dependency').map((each) => ({
    ref: each.attributes.get('ref') ?? '',
    needs: childrenOf(each, 'dependency').flatMap((need) => need.attributes.get('ref') ?? []),
  }));
  return { root: root === undefined ? undefined : ofElement(root), components, edges };
}

function ofElement(element: Element): BomComponent {
  const licence = child(element, 'licenses');
  return {
    ref: element.attributes.get('bom-ref'),
    type: element.attributes.get('type'),
    group: textIn(element, 'group'),
    name: textIn(element, 'name'),
    version: textIn(element, 'version'),
    purl: textIn(element, 'purl'),
    scope: textIn(element, 'scope'),
    licence:
      textIn(licence, 'expression') ?? textIn(licence, 'license', 'id') ?? textIn(licence, 'license', 'name'),
    hashes: childrenOf(child(element, 'hashes'), 'hash').flatMap((each) =>
      fromHex(each.text, each.attributes.get('alg')),
    ),
    line: element.line,
  };
}
