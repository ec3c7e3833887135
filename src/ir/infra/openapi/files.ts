import type { Gap, Notice } from '#model/gap';
import { folderOf, joined } from '../compose/project.ts';
import { readDocuments } from '../document.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { TreeFiles } from '../files.ts';
import { type InfraValue, type MapValue, unknownLike, valueAt } from '../value.ts';

/** A value and the file that it stands in: references in it are read from there. */
export interface Located {
  readonly value: InfraValue;
  readonly path: string;
}

/** A description of an interface, and those that it refers to. */
export interface ApiFiles {
  readonly documents: readonly ApiDocument[];
  readonly gaps: Gap[];
  readonly notices: Notice[];
  /** What a value is, by its `$ref` if it has one; unknown for what is elsewhere, undefined for what is nowhere. */
  readonly resolve: (at: Located) => Located | undefined;
}

/** A file of OpenAPI or Swagger. */
export interface ApiDocument {
  readonly path: string;
  readonly top: MapValue;
  /** `2.0`, `3.0.3` */
  readonly version: string;
  readonly document: InfraDocument;
}

/** References that lead to references. */
const mostSteps = 20;
const mostGaps = 20;

/** Opens what is OpenAPI or Swagger of a tree, by what it says of itself. */
export function openApiFiles(files: TreeFiles): ApiFiles {
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const read = new Map<string, InfraDocument | undefined>();
  const at = (path: string, text: string | undefined): InfraDocument | undefined => {
    if (read.has(path)) return read.get(path);
    const found = text === undefined ? undefined : readDocuments(path, text, { isYaml12: true });
    gaps.push(...(found?.gaps ?? []).slice(0, Math.max(mostGaps - gaps.length, 1)));
    read.set(path, found?.documents[0]);
    return found?.documents[0];
  };
  const documents = files.paths.flatMap((path): readonly ApiDocument[] => {
    const text = /\.(?:ya?ml|json)$/i.test(path) ? files.read(path) : undefined;
    if (text === undefined || !mayBeApi(text)) return [];
    const document = at(path, text);
    const top = document?.value;
    const version = top?.kind === 'map' ? versionOf(top) : undefined;
    if (document === undefined || top?.kind !== 'map' || version === undefined) return [];
    return [{ path, top, version, document }];
  });
  const known = new Set(files.paths);
  const resolve = (start: Located): Located | undefined => {
    let located = start;
    for (let i = 0; i < mostSteps; i++) {
      const ref = located.value.kind === 'map' ? valueAt(located.value, '$ref') : undefined;
      if (ref === undefined) return located;
      const unknown = {
        value: unknownLike(located.value, 'file', 'It refers to what is not here.'),
        path: located.path,
      };
      if (ref.kind !== 'text') return unknown;
      const [file = '', pointer = ''] = ref.text.split('#', 2);
      const path = file === '' ? located.path : joined(folderOf(located.path), decoded(file));
      if (/^[a-z][a-z+.-]*:/i.test(file) || (file !== '' && !known.has(path))) return unknown;
      const found = valueBelow(at(path, files.read(path))?.value, pointer);
      if (found === undefined) return undefined;
      located = { value: found, path };
    }
    return { value: unknownLike(start.value, 'cycle', 'It refers to itself.'), path: start.path };
  };
  return { documents, gaps, notices, resolve };
}

/** A cheap look at the text before it is read. */
function mayBeApi(text: string): boolean {
  if (text.length > 20_000_000) return false;
  return (
    /^(["']?)(?:openapi|swagger)\1\s*:/m.test(text) || /[{,]\s*"(?:openapi|swagger)"\s*:\s*"[23]/.test(text)
  );
}

function versionOf(top: MapValue): string | undefined {
  const written = valueAt(top, 'openapi') ?? valueAt(top, 'swagger');
  const version =
    written?.kind === 'text' ? written.text : written?.kind === 'number' ? String(written.number) : '';
  const isDescription = top.entries.has('paths') || top.entries.has('info') || top.entries.has('webhooks');
  if (!isDescription || !/^(?:2(?:\.0)?|3\.[0-9](?:\.\d+)?)$/.test(version)) return undefined;
  return version === '2' ? '2.0' : version;
}

/** The value at a pointer of JSON (RFC 6901). */
function valueBelow(value: InfraValue | undefined, pointer: string): InfraValue | undefined {
  let found = value;
  for (const step of pointer.split('/').filter((each, i) => i > 0 || each !== '')) {
    const key = decoded(step).replaceAll('~1', '/').replaceAll('~0', '~');
    if (found?.kind === 'map') found = found.entries.get(key)?.value;
    else found = found?.kind === 'list' ? found.items[Number(key)] : undefined;
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
