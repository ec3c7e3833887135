import type { SecretsResult } from '#audit/secrets/secrets';
import type { FileFacts } from '#model/facts';
import { type FileEntry, fileKey, type SourceText } from '#model/file';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { ByteRange, Location } from '#model/location';
import { frameOf } from '#program/frame';
import { openReader, type Reader, type ReadResult } from '#source/reader';
import type { CachedFile } from '#store/fact-cache';
import { contentOf } from './analyse.ts';
import { type EqualValues, openEqualValues } from './equal-values.ts';
import type { ScanListing } from './list.ts';
import type { Session } from './session.ts';

/** Where the text of the findings is, and what each file held when it was checked. */
export interface FrameSource {
  readonly session: Session;
  readonly listing: ScanListing;
  readonly checked: ReadonlyMap<string, CachedFile>;
  /** What was found in each file, whatever found it. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  /** Files that are looked at for flows only: their facts tell no secrets. */
  readonly around?: readonly FileEntry[];
}

interface Framed {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/**
 * Gives each finding the lines around it. Facts hold no source text, so each file with a finding is read once more;
 * every secret in it is masked, whichever family found the finding and whether or not secrets were asked for.
 *
 * @param findings sorted by path, so that one file is read once.
 */
export async function withFrames(findings: readonly Finding[], source: FrameSource): Promise<Framed> {
  const { access } = source.session.source;
  const reader = openReader(access, source.session.settings.config);
  try {
    return await frameFiles(findings, source, reader);
  } finally {
    await reader.close();
  }
}

async function frameFiles(
  findings: readonly Finding[],
  { session, listing, checked, facts, around = [] }: FrameSource,
  reader: Reader,
): Promise<Framed> {
  const framed: Finding[] = [];
  const values = openEqualValues();
  const gaps: Gap[] = [];
  // Facts tell every secret of a file when secrets were asked for; else it is audited for them.
  const isAudited = session.settings.families.includes('secrets');
  const homes = Map.groupBy(findings, ({ location }) => homeOf(location, checked));
  const files = new Map([...listing.files, ...around].map((file) => [fileKey(file), file]));
  const flowsOnly = new Set(around.map(fileKey));
  let audited: MasksOf | undefined;
  for (const [key, here] of homes) {
    const isKnown = isAudited && !flowsOnly.has(key);
    if (!isKnown) audited ??= await auditedMasks();
    const masksOf = audited === undefined || isKnown ? masksIn : audited;
    const file = files.get(key);
    const found = file && (await reader.read(file));
    const read = file && found && sameContent(found, file, checked.get(key));
    // A program or a database has packages and no lines.
    const isText = found !== undefined && !('exclusion' in found);
    if (file !== undefined && read === undefined && isText) gaps.push(changed(file.path));
    const known = facts.get(key);
    const note = values.note;
    framed.push(
      ...(read === undefined ? here : await frameContent(here, read, { facts: known, masksOf, note })),
    );
  }
  return { findings: values.numbered(framed), gaps };
}

/** The file that has to be read for a place: itself, or the archive that it is in. */
function homeOf(location: Location, checked: FrameSource['checked']): string {
  const { path } = location;
  for (let at = path.indexOf('!'); at > 0; at = path.indexOf('!', at + 1)) {
    const key = fileKey({ ...location, path: path.slice(0, at) });
    if (checked.get(key)?.facts.inside?.some((inner) => inner.path === path) === true) return key;
  }
  return fileKey(location);
}

interface Masking {
  readonly facts: FileFacts | undefined;
  readonly masksOf: MasksOf;
  /** Tells of which findings the values are equal. */
  readonly note: EqualValues['note'];
}

async function frameContent(
  findings: readonly Finding[],
  read: Content,
  { facts, masksOf, note }: Masking,
): Promise<readonly Finding[]> {
  if ('text' in read) {
    note(findings, read.text.bytes, facts);
    return frame(findings, read.text, masksOf(read.text, facts));
  }
  if ('keyStore' in read) return findings;
  const framed = new Map<Finding, Finding>();
  const byPath = Map.groupBy(findings, ({ location }) => location.path);
  const inside = new Map(facts?.inside?.map((inner) => [inner.path, inner.facts]));
  for await (const entry of read.entries) {
    if ('gap' in entry || !('text' in entry.read)) continue;
    const { path, text } = { path: entry.file.path, text: entry.read.text };
    const here = byPath.get(path);
    if (here === undefined) continue;
    note(here, text.bytes, inside.get(path));
    const done = frame(here, text, masksOf(text, inside.get(path)));
    for (const [i, finding] of here.entries()) framed.set(finding, done[i] ?? finding);
  }
  return findings.map((finding) => framed.get(finding) ?? finding);
}

/** What to mask in a file; undefined when it holds more secrets than were looked at, so that none of it may be shown. */
type MasksOf = (text: SourceText, facts: SecretsResult | undefined) => readonly ByteRange[] | undefined;

function masksIn(_text: SourceText, known: SecretsResult | undefined): readonly ByteRange[] | undefined {
  const { detections, gaps } = known ?? { detections: [], gaps: [] };
  const isWhole = !gaps.some(({ analyser, why }) => analyser === 'secrets' && why === 'budget');
  return isWhole ? detections.flatMap(({ masks }) => masks) : undefined;
}

/** Loaded only here: most scans know their secrets, and the detectors take longer to load than to run. */
async function auditedMasks(): Promise<MasksOf> {
  const { openSecretsAudit } = await import('#audit/secrets/secrets');
  const secrets = openSecretsAudit();
  return (text, known) => {
    const found = secrets.audit(text);
    return masksIn(text, { ...found, detections: [...found.detections, ...(known?.detections ?? [])] });
  };
}

function frame(
  findings: readonly Finding[],
  text: SourceText,
  masks: readonly ByteRange[] | undefined,
): readonly Finding[] {
  if (masks === undefined) return findings;
  return findings.map((finding) => ({ ...finding, frame: frameOf(text, finding.location, masks) }));
}

type Content = Extract<ReadResult, { readonly blob: string }>;

/** What was read, unless it is no longer what was checked: a frame of it would show the wrong lines unmasked. */
export function sameContent(
  read: ReadResult,
  file: FileEntry,
  checked: CachedFile | undefined,
): Content | undefined {
  return 'blob' in read && contentOf(file, read.blob) === checked?.content ? read : undefined;
}

function changed(path: string): Gap {
  const detail = 'The file changed during the scan: its findings are shown without source lines. Scan again.';
  return { analyser: 'source', path, why: 'changed-while-read', detail };
}
