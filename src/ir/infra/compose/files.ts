import type { Gap, Notice } from '#model/gap';
import { readDocuments } from '../document.ts';
import type { InfraDocument, TagReader } from '../document-reading.ts';
import type { TreeFiles } from '../files.ts';
import { type InfraValue, type MapValue, valueAt } from '../value.ts';

/** Names by which Compose finds files, or people name them. */
const named =
  /(?:^|\/)(?:(?:docker-|podman-)?compose(?:[._-][\w.-]*)?|[\w.-]+[._-](?:docker-)?compose|docker-stack[\w.-]*)\.ya?ml$/i;

/** Keys at the top of a file of Compose. */
const topKeys = /^(?:version|name|services|networks|volumes|secrets|configs|models|include|x-.*)$/;

/** A file of Compose. */
export interface ComposeFile {
  readonly path: string;
  readonly top: MapValue;
  readonly services: MapValue;
  readonly document: InfraDocument;
}

/** Files of Compose of a tree, as they are asked for, each read once. */
export interface ComposeFiles {
  readonly paths: readonly string[];
  readonly at: (path: string) => ComposeFile | undefined;
  readonly gaps: Gap[];
  readonly notices: Notice[];
  readonly files: TreeFiles;
}

/** Opens the files of Compose: those that are named so, and those that look so. */
export function openComposeFiles(files: TreeFiles): ComposeFiles {
  const read = new Map<string, ComposeFile | undefined>();
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const at = (path: string): ComposeFile | undefined => {
    if (!read.has(path)) read.set(path, readFile(path, files, gaps, notices));
    return read.get(path);
  };
  const paths = files.paths.filter((path) => isComposeName(path) || looksLikeCompose(path, files));
  return { paths, at, gaps, notices, files };
}

/** Whether a path is named as files of Compose are. */
export function isComposeName(path: string): boolean {
  return named.test(path);
}

/** Whether the text of a YAML file has services with images at its top; not what only mentions them. */
function looksLikeCompose(path: string, { read }: TreeFiles): boolean {
  if (!/\.ya?ml$/i.test(path)) return false;
  const text = read(path);
  if (text === undefined || text.length > 1_000_000 || !/^services\s*:\s*(?:#.*)?\r?$/m.test(text))
    return false;
  const tops = [...text.matchAll(/^(?:(["']?)([\w.-]+)\1)\s*:/gm)].map(([, , key = '']) => key);
  return tops.every((key) => topKeys.test(key)) && /^\s+(?:image|build)\s*:/m.test(text);
}

/** `!reset` takes away what other files say, `!override` goes in its place. */
const tag: TagReader = (name, value) => {
  if (name === '!override') return value;
  return name === '!reset' ? { kind: 'null', origin: value.origin, place: value.place } : undefined;
};

function readFile(path: string, files: TreeFiles, gaps: Gap[], notices: Notice[]): ComposeFile | undefined {
  const text = files.read(path);
  if (text === undefined) return undefined;
  const read = readDocuments(path, text, { tag });
  gaps.push(...read.gaps);
  notices.push(...read.notices);
  const [document] = read.documents;
  const top = document?.value;
  if (document === undefined || top?.kind !== 'map') {
    const isEmpty = document === undefined || top?.kind === 'null';
    if (!isEmpty && read.gaps.length === 0)
      gaps.push({
        analyser: 'infra',
        path,
        why: 'syntax',
        detail: 'It is named like a file of Compose and is none.',
      });
    return undefined;
  }
  return { path, top, services: servicesOf(top), document };
}

/** The first format had the services at the top. */
function servicesOf(top: MapValue): MapValue {
  const services = valueAt(top, 'services');
  if (services?.kind === 'map') return services;
  if (services !== undefined || top.entries.has('include')) return { ...top, entries: new Map() };
  const own = [...top.entries].filter(([, { value }]) => isService(value));
  return { ...top, entries: new Map(own) };
}

function isService(value: InfraValue): boolean {
  return value.kind === 'map' && (value.entries.has('image') || value.entries.has('build'));
}
