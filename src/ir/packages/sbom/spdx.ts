import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';
import { readPurl } from './purl.ts';

/** Whether a file is a document of SPDX 2: JSON, YAML or tag-value. */
export function isSpdx({ text }: PackageFile): boolean {
  return (
    /^SPDXVersion:/m.test(text) ||
    /"spdxVersion"\s*:/.test(text) ||
    /^spdxVersion:/m.test(text) ||
    /"@context"\s*:\s*"[^"]*spdx/.test(text.slice(0, 2_000))
  );
}

/** A document of SPDX 2.x in JSON, YAML or tag-value, or 3.0 in JSON-LD. */
export function readSpdx(file: PackageFile): PackageInventory | Broken {
  const document = /^\s*\{/.test(file.text)
    ? fromData(readJson(file.text))
    : /^SPDXVersion:/m.test(file.text)
      ? fromTags(file.text)
      : fromData(readYaml(file.text));
  if ('kind' in document) return document;
  const draft = openDraft(file, 'sbom/spdx', 'generic');
  const places = new Map<string, number>();
  for (const each of document.packages) take(each, document.described.has(each.id), draft, places);
  for (const [from, to] of document.edges) draft.needs(places.get(from), places.get(to));
  draft.reach(
    document.edges.flatMap(([from, to]) =>
      document.described.has(from) ? [{ at: places.get(to), scope: 'unknown' as const }] : [],
    ),
  );
  return draft.finish();
}

interface SpdxPackage {
  readonly id: string;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly purls: readonly string[];
  readonly licence: string | undefined;
  readonly address: string | undefined;
  readonly hashes: readonly string[];
  readonly line: number;
}

type GrowingPackage = { -readonly [Key in keyof SpdxPackage]: SpdxPackage[Key] } & {
  purls: string[];
  hashes: string[];
};

interface SpdxDocument {
  readonly packages: readonly SpdxPackage[];
  /** Ids of what the document is about. */
  readonly described: ReadonlySet<string>;
  /** Who needs whom. */
  readonly edges: readonly (readonly [string, string])[];
}

function take(
  { id, name, version, purls, line, ...rest }: SpdxPackage,
  isRoot: boolean,
  draft: Draft,
  places: Map<string, number>,
): void {
  const known = purls.flatMap((each) => readPurl(each) ?? []);
  if (known.length < purls.length) draft.doubt(line, 'A package URL cannot be read.');
  // A root that is named by the document alone is the project; one with a package URL may be a package as well.
  const common = {
    line,
    integrity: rest.hashes,
    licence: rest.licence,
    registry: rest.address,
    ...(isRoot && { relation: 'root' as const }),
  };
  const all =
    known.length > 0
      ? known.map((each) => ({ ...each, version: each.version ?? version }))
      : [{ name, version }];
  for (const each of all) {
    const position = draft.add({ ...each, ...common });
    if (position !== undefined && !places.has(id)) places.set(id, position);
  }
}

function fromData(read: ReturnType<typeof readJson>): SpdxDocument | Broken {
  const document = asMapping(read);
  if (document.kind === 'broken') return document;
  const { value } = document;
  if (at(value, '@graph') !== undefined) return fromGraph(value);
  if (textAt(value, 'spdxVersion') === undefined) return broken(1, 'It is no document of SPDX.');
  const relations = itemsOf(at(value, 'relationships')).map(
    (each) =>
      [
        textAt(each, 'spdxElementId') ?? '',
        textAt(each, 'relationshipType') ?? '',
        textAt(each, 'relatedSpdxElement') ?? '',
      ] as const,
  );
  const described = itemsOf(at(value, 'documentDescribes')).flatMap((each) => textOf(each) ?? []);
  return { packages: itemsOf(at(value, 'packages')).map(ofValue), ...related(relations, described) };
}

function ofValue(value: Value): SpdxPackage {
  return {
    id: textAt(value, 'SPDXID') ?? '',
    name: textAt(value, 'name'),
    version: told(textAt(value, 'versionInfo')),
    purls: itemsOf(at(value, 'externalRefs')).flatMap((each) =>
      textAt(each, 'referenceType') === 'purl' ? (textAt(each, 'referenceLocator') ?? []) : [],
    ),
    licence: told(textAt(value, 'licenseConcluded')) ?? told(textAt(value, 'licenseDeclared')),
    address: told(textAt(value, 'downloadLocation')),
    hashes: itemsOf(at(value, 'checksums')).flatMap((each) =>
      fromHex(textAt(each, 'checksumValue'), textAt(each, 'algorithm')),
    ),
    line: value.line,
  };
}

/** SPDX 3: elements of one graph. */
function fromGraph(root: Value): SpdxDocument {
  const elements = itemsOf(at(root, '@graph'));
  const packages = elements.flatMap((each): SpdxPackage[] => {
    if (!/^(?:software_)?Package$/.test(textAt(each, 'type') ?? '')) return [];
    const purls = itemsOf(at(each, 'externalIdentifier')).flatMap((id) =>
      textAt(id, 'externalIdentifierType') === 'packageUrl' ? (textAt(id, 'identifier') ?? []) : [],
    );
    const own = textAt(each, 'software_packageUrl');
    return [
      {
        id: textAt(each, 'spdxId') ?? textAt(each, '@id') ?? '',
        name: textAt(each, 'name'),
        version: textAt(each, 'software_packageVersion'),
        purls: own === undefined ? purls : [own],
        licence: undefined,
        address: textAt(each, 'software_downloadLocation'),
        hashes: itemsOf(at(each, 'verifiedUsing')).flatMap((hash) =>
          fromHex(textAt(hash, 'hashValue'), textAt(hash, 'algorithm')),
        ),
        line: each.line,
      },
    ];
  });
  const relations = elements.flatMap((each) =>
    at(each, 'relationshipType') === undefined
      ? []
      : itemsOf(at(each, 'to')).map(
          (to) =>
            [textAt(each, 'from') ?? '', textAt(each, 'relationshipType') ?? '', textOf(to) ?? ''] as const,
        ),
  );
  const described = elements.flatMap((each) =>
    /Sbom$|SpdxDocument$/.test(textAt(each, 'type') ?? '')
      ? itemsOf(at(each, 'rootElement')).flatMap((id) => textOf(id) ?? [])
      : [],
  );
  return { packages, ...related(relations, described) };
}

function related(
  relations: readonly (readonly [string, string, string])[],
  described: readonly string[],
): Omit<SpdxDocument, 'packages'> {
  const roots = new Set(described);
  const edges: (readonly [string, string])[] = [];
  for (const [from, written, to] of relations) {
    const kind = written.toUpperCase().replace(/_/g, '');
    if (kind === 'DESCRIBES') roots.add(to);
    else if (kind === 'DESCRIBEDBY') roots.add(from);
    else if (kind === 'DEPENDSON' || kind === 'CONTAINS') edges.push([from, to]);
    else if (kind.endsWith('DEPENDENCYOF') || kind === 'CONTAINEDBY') edges.push([to, from]);
  }
  return { described: roots, edges };
}

/** Lines of `Tag: value`. */
function fromTags(text: string): SpdxDocument {
  const packages: GrowingPackage[] = [];
  const relations: (readonly [string, string, string])[] = [];
  let isPackage = false;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, tag, value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (tag === 'PackageName')
      packages.push({
        id: '',
        name: value,
        version: undefined,
        purls: [],
        licence: undefined,
        address: undefined,
        hashes: [],
        line: i + 1,
      });
    if (tag === 'PackageName') isPackage = true;
    else if (tag === 'FileName' || tag === 'SnippetSPDXID') isPackage = false;
    const last = packages.at(-1);
    if (tag === 'Relationship') {
      const [from = '', kind = '', to = ''] = value.split(/\s+/);
      relations.push([from, kind, to]);
    } else if (last !== undefined && isPackage) readTag(last, tag ?? '', value);
  }
  return { packages, ...related(relations, []) };
}

function readTag(last: GrowingPackage, tag: string, value: string): void {
  if (tag === 'SPDXID') last.id = value;
  else if (tag === 'PackageVersion') last.version = told(value);
  else if (tag === 'PackageDownloadLocation') last.address = told(value);
  else if (tag === 'PackageLicenseConcluded' || tag === 'PackageLicenseDeclared')
    last.licence ??= told(value);
  else if (tag === 'PackageChecksum') {
    const [kind = '', hash] = value.split(/:\s*/);
    last.hashes.push(...fromHex(hash, kind));
  } else if (tag === 'ExternalRef') {
    const purl = /^\S+\s+purl\s+(\S+)/i.exec(value)?.[1];
    if (purl !== undefined) last.purls.push(purl);
  }
}

/** What SPDX writes where nothing is known. */
function told(text: string | undefined): string | undefined {
  return text === undefined || text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text;
}
