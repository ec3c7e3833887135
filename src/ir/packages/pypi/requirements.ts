import type { PackageInventory, Scope } from '#model/component';
import { type Draft, openDraft, type Part } from '../draft.ts';
import { baseName, besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromPrefixed } from '../plausible.ts';
import { normalName, readRequirement } from './requirement.ts';

/** Names under which files of requirements are found by themselves. */
export const requirementsNames: readonly RegExp[] = [
  /(?:^|\/)[\w.-]*requirements?[\w.-]*\.(?:txt|in|pip)$/i,
  /(?:^|\/)requirements\/[\w./-]+\.(?:txt|in|pip)$/i,
  /(?:^|\/)constraints?[\w.-]*\.txt$/i,
];

/**
 * `requirements.txt` in every form that pip reads: pins, ranges, hashes, markers, addresses, other files (`-r`) and
 * constraints (`-c`). Files that it includes are told here at the line that includes them, unless they have a name by
 * which they are found anyway.
 */
export function readRequirements(file: PackageFile, near: Neighbours): PackageInventory {
  const draft = openDraft(file, 'pypi/requirements', 'PyPI');
  const reading: Reading = {
    draft,
    near,
    scope: scopeOfName(file.path),
    seen: new Set([file.path]),
    pins: new Map(),
    needers: [],
  };
  const lines = [...logicalLines(file.text)];
  for (const { text } of lines) readConstraints(text, file, reading);
  readLines(file, lines, undefined, reading);
  connect(reading);
  return draft.finish();
}

interface Reading {
  readonly draft: Draft;
  readonly near: Neighbours;
  readonly scope: Scope;
  readonly seen: Set<string>;
  /** Versions that constraints pin, by normal name. */
  readonly pins: Map<string, string>;
  /** What stands behind `# via`: who needs a package. */
  readonly needers: { readonly at: number; readonly names: readonly string[] }[];
}

interface Line {
  readonly text: string;
  readonly comment: string;
  readonly line: number;
}

/** Lines joined at backslashes, apart from their comments; comments below belong to the line above. */
function* logicalLines(text: string): Generator<Line> {
  let joined = '';
  let start = 0;
  let pending: { text: string; comment: string; line: number } | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    if (joined === '') start = i + 1;
    const line = raw.trimEnd();
    const comment = /(?:^|\s)#(.*)$/.exec(line);
    if (comment === null && line.endsWith('\\')) {
      joined += `${line.slice(0, -1)} `;
      continue;
    }
    const content = (joined + (comment === null ? line : line.slice(0, comment.index))).trim();
    joined = '';
    if (content !== '') {
      if (pending !== undefined) yield pending;
      pending = { text: content, comment: comment?.[1] ?? '', line: start };
    } else if (pending !== undefined && comment !== null) pending.comment += ` ${comment[1]}`;
  }
  if (joined.trim() !== '') {
    if (pending !== undefined) yield pending;
    pending = { text: joined.trim(), comment: '', line: start };
  }
  if (pending !== undefined) yield pending;
}

function readConstraints(text: string, file: PackageFile, { near, pins }: Reading): void {
  const name = /^(?:-c|--constraint)[\s=]+(\S+)/.exec(text)?.[1];
  const constraints = name === undefined ? undefined : near.at(besides(file.path, name) ?? '');
  if (constraints === undefined) return;
  for (const each of logicalLines(constraints.text)) {
    const pin = readRequirement(withoutOptions(each.text));
    if (pin?.version !== undefined) pins.set(normalName(pin.name), pin.version);
  }
}

/** @param at the line of the file that includes this one */
function readLines(file: PackageFile, lines: Iterable<Line>, at: number | undefined, reading: Reading): void {
  for (const each of lines) {
    const line = at ?? each.line;
    const included = /^(?:-r|--requirement)[\s=]+(\S+)/.exec(each.text)?.[1];
    if (included !== undefined) include(file, included, line, reading);
    else if (!/^-(?!e\b|-editable\b)/.test(each.text)) readLine(each, line, reading);
  }
}

function include(file: PackageFile, name: string, line: number, reading: Reading): void {
  if (/^https?:/.test(name))
    return reading.draft.doubt(line, 'It includes a file from an address, which is not fetched.');
  const path = besides(file.path, name);
  const other = path === undefined ? undefined : reading.near.at(path);
  if (other === undefined)
    return reading.draft.doubt(
      line,
      `It includes ${JSON.stringify(name.slice(0, 100))}, which is not there.`,
    );
  if (reading.seen.has(other.path) || requirementsNames.some((pattern) => pattern.test(other.path))) return;
  reading.seen.add(other.path);
  readLines(other, logicalLines(other.text), line, reading);
}

function readLine({ text, comment }: Line, line: number, reading: Reading): void {
  const { draft, pins, scope, needers } = reading;
  const via = viaIn(comment);
  const rest = { scope, line, relation: relationOf(via), integrity: hashesIn(text) } as const;
  const part = partOf(withoutOptions(text), pins);
  if (part === undefined) {
    if (!isPath(text)) draft.doubt(line, 'The line is no requirement that can be read.');
    return;
  }
  const position = draft.add({ ...part, ...rest });
  if (position !== undefined && via.length > 0) needers.push({ at: position, names: via });
}

function partOf(text: string, pins: ReadonlyMap<string, string>): Omit<Part, 'line'> | undefined {
  const address = /^(?:(?:-e|--editable)[\s=]+)?((?:git|hg|svn|bzr)\+\S+|https?:\S+)$/.exec(text)?.[1];
  if (address !== undefined) return fromAddress(address);
  // pip wants a space before a comment; no version has a `#` in it either way.
  const requirement = readRequirement(text.includes('@') ? text : text.replace(/#.*$/, ''));
  if (requirement === undefined) return undefined;
  const { name, range, version = pins.get(normalName(name)) } = requirement;
  return { name, range, version, registry: requirement.address };
}

/** `git+https://…@commit#egg=name`, or the file of a wheel or archive, whose name tells name and version. */
function fromAddress(address: string): Omit<Part, 'line'> | undefined {
  const egg = /[#&]egg=([\w.-]+)/.exec(address)?.[1];
  const wheel = /\/([A-Za-z0-9_.]+)-(\d[^/-]*)(?:-[^/]*\.whl|\.tar\.gz|\.zip)(?:[?#]|$)/.exec(address);
  const repository = /\/([\w.-]+?)(?:\.git)?(?:@[^/#]*)?(?:#|$)/.exec(address)?.[1];
  const name = egg ?? wheel?.[1] ?? (/^(?:git|hg|svn|bzr)\+/.test(address) ? repository : undefined);
  return name === undefined ? undefined : { name, version: wheel?.[2], registry: address };
}

function isPath(text: string): boolean {
  return /^(?:(?:-e|--editable)[\s=]+)?(?:[./~]|file:|[A-Za-z]:\\|[\w.-]+\/|\$\{)|^[\w.[\],-]+\.(?:whl|zip|gz)\b/.test(
    text,
  );
}

function withoutOptions(text: string): string {
  return text.replace(/\s(?:--(?:hash|global-option|config-settings?|install-option)|-C)\b.*$/, '').trim();
}

function hashesIn(text: string): readonly string[] {
  return [...text.matchAll(/--hash[=\s]+(\S+)/g)].flatMap(([, hash]) => fromPrefixed(hash));
}

/** Who needs a package, as pip-compile and uv write it: `# via flask, -r requirements.in`. */
function viaIn(comment: string): readonly string[] {
  const found = /(?:^|\s)via\s+(.*)$/.exec(comment.replaceAll('#', ' '));
  return found?.[1] === undefined ? [] : found[1].split(/[\s,]+/).filter((each) => /^[\w.-]+$/.test(each));
}

function relationOf(via: readonly string[]): 'direct' | 'transitive' {
  return via.length === 0 || via.some((each) => each === '-r' || each === '-c') ? 'direct' : 'transitive';
}

function connect({ draft, needers }: Reading): void {
  const places = new Map<string, number>();
  const { components } = draft.finish();
  for (const [i, { name }] of components.entries()) places.set(normalName(name), i);
  for (const { at, names } of needers)
    for (const name of names) draft.needs(places.get(normalName(name)), at);
}

function scopeOfName(path: string): Scope {
  const name = `${baseName(path.slice(0, -baseName(path).length - 1))}/${baseName(path)}`.toLowerCase();
  if (/(?:^|[/_.-])tests?(?:ing)?(?:[_.-]|$)/.test(name)) return 'test';
  return /(?:^|[/_.-])(?:dev|develop|development|lint|docs?)(?:[_.-]|$)/.test(name)
    ? 'development'
    : 'production';
}
