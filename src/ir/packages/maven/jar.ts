import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { type Draft, openDraft } from '../draft.ts';
import { baseName, type PackageFile } from '../extractor.ts';
import { zipEntries } from '../zip.ts';

/** Bounds of one archive and all archives in it. */
const mostDescription = 1_000_000;
const mostInner = 100_000_000;
const mostTotal = 400_000_000;
const deepest = 3;

/**
 * `.jar`, `.war`, `.ear` and their like: what they are by `pom.properties` or manifest, what was shaded into them, and the
 * archives in them. They have no lines: all of it stands in the first.
 */
export function readJar(file: PackageFile): PackageInventory | Broken {
  if (zipEntries(file.bytes) === undefined) return broken(1, 'It is no ZIP archive.');
  const draft = openDraft(file, 'maven/jar', 'Maven');
  readArchive(file.path, file.bytes, { draft, depth: 0, left: { bytes: mostTotal } }, undefined);
  return draft.finish();
}

interface Reading {
  readonly draft: Draft;
  readonly depth: number;
  readonly left: { bytes: number };
}

function readArchive(path: string, bytes: Uint8Array, reading: Reading, parent: number | undefined): void {
  const { draft, depth, left } = reading;
  const entries = zipEntries(bytes);
  if (entries === undefined)
    return draft.doubt(1, `${JSON.stringify(baseName(path))} within it is no ZIP archive.`);
  const file = fileName(path);
  const poms: Coordinates[] = [];
  let manifest = new Map<string, string>();
  const archives: { readonly name: string; readonly read: (most: number) => Uint8Array | undefined }[] = [];
  for (const entry of entries) {
    if (/^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(entry.name))
      poms.push(...coordinatesIn(entry.read(mostDescription)));
    else if (entry.name === 'META-INF/MANIFEST.MF') manifest = manifestIn(entry.read(mostDescription));
    else if (isArchive(entry.name)) archives.push(entry);
  }
  const own =
    poms.find(({ artifact }) => artifact === file?.artifact) ??
    (poms.length === 1 && (file === undefined || path.includes(poms[0]?.artifact ?? ''))
      ? poms[0]
      : undefined);
  const self = own ?? fromManifest(manifest, file);
  const position = add(self, draft, sha1Of(bytes));
  if (parent !== undefined) draft.needs(parent, position);
  for (const each of poms) if (each !== own) draft.needs(position, add(each, draft));
  for (const inner of archives) {
    if (depth >= deepest)
      return draft.doubt(1, `Archives more than ${deepest} deep within it are not opened.`);
    const content = left.bytes > 0 ? inner.read(Math.min(mostInner, left.bytes)) : undefined;
    if (content === undefined)
      draft.doubt(1, `${JSON.stringify(inner.name.slice(0, 200))} within it is broken or too large.`);
    else {
      left.bytes -= content.length;
      readArchive(inner.name, content, { ...reading, depth: depth + 1 }, position);
    }
  }
}

/** Names of archives of Java. */
export function isArchive(name: string): boolean {
  return /\.(?:jar|war|ear|rar|sar|par|aar|jpi|hpi|lpkg|kar)$/i.test(name);
}

interface Coordinates {
  readonly group: string | undefined;
  readonly artifact: string;
  readonly version: string | undefined;
}

function add(coordinates: Coordinates | undefined, draft: Draft, hash?: string): number | undefined {
  if (coordinates === undefined) return undefined;
  const { group, artifact, version } = coordinates;
  // Without a group its name is only that of a file: it is listed, and not taken for a package of the same name.
  return draft.add({
    ...(group === undefined && { ecosystem: 'generic' }),
    name: group === undefined ? artifact : `${group}:${artifact}`,
    version,
    line: 1,
    integrity: hash === undefined ? [] : [hash],
  });
}

function sha1Of(bytes: Uint8Array): string {
  return `sha1-${createHash('sha1').update(bytes).digest('hex')}`;
}

function coordinatesIn(bytes: Uint8Array | undefined): readonly Coordinates[] {
  if (bytes === undefined) return [];
  const values = new Map(
    Buffer.from(bytes)
      .toString('utf8')
      .split(/\r?\n/)
      .flatMap((line) => {
        const found = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line);
        return found === null ? [] : [[found[1] ?? '', found[2] ?? ''] as const];
      }),
  );
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((key) => values.get(key));
  return group && artifact ? [{ group, artifact, version }] : [];
}

/** Headers of the main section; lines that begin with a space go on. */
function manifestIn(bytes: Uint8Array | undefined): Map<string, string> {
  const text = Buffer.from(bytes ?? [])
    .toString('utf8')
    .replace(/\r?\n /g, '');
  const headers = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') break;
    const found = /^([\w-]+):\s*(.*)$/.exec(line);
    if (found !== null) headers.set(found[1] ?? '', (found[2] ?? '').trim());
  }
  return headers;
}

/** `artifact-1.2.3.jar` */
function fileName(
  path: string,
): { readonly artifact: string; readonly version: string | undefined } | undefined {
  const found = /^(.+?)(?:-(\d[\w.+-]*?))?\.\w+$/.exec(baseName(path));
  return found?.[1] === undefined ? undefined : { artifact: found[1], version: found[2] };
}

function fromManifest(
  manifest: ReadonlyMap<string, string>,
  file: { readonly artifact: string; readonly version: string | undefined } | undefined,
): Coordinates | undefined {
  const vendor = [
    'Implementation-Vendor-Id',
    'Bundle-SymbolicName',
    'Specification-Vendor',
    'Automatic-Module-Name',
  ]
    .map((key) => manifest.get(key)?.replace(/;.*$/, ''))
    .find((each) => each !== undefined && /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(each));
  const version =
    file?.version ??
    ['Implementation-Version', 'Bundle-Version', 'Specification-Version']
      .map((key) => manifest.get(key))
      .find((each) => each !== undefined && /^\d/.test(each));
  const artifact = file?.artifact ?? manifest.get('Implementation-Title');
  if (artifact === undefined) return undefined;
  const group =
    vendor === undefined
      ? undefined
      : vendor.endsWith(`.${artifact}`)
        ? vendor.slice(0, -artifact.length - 1)
        : vendor;
  return { group, artifact, version };
}
