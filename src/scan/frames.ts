import type { SecretsResult } from '#audit/secrets/secrets';
import { type FileEntry, fileKey, type SourceText } from '#model/file';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { ByteRange } from '#model/location';
import { frameOf } from '#program/frame';
import { openReader, type Reader, type ReadResult } from '#source/reader';
import type { CachedFile } from '#store/fact-cache';
import { contentOf } from './analyse.ts';
import { openEqualValues } from './equal-values.ts';
import type { ScanListing } from './list.ts';
import type { Session } from './session.ts';

/** Where the text of the findings is, and what each file held when it was checked. */
export interface FrameSource {
  readonly session: Session;
  readonly listing: ScanListing;
  readonly checked: ReadonlyMap<string, CachedFile>;
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
  const { maxFileSize } = source.session.settings.config;
  const reader = openReader(access, { maxFileSize });
  try {
    return await frameFiles(findings, source, reader);
  } finally {
    await reader.close();
  }
}

async function frameFiles(
  findings: readonly Finding[],
  { session, listing, checked }: FrameSource,
  reader: Reader,
): Promise<Framed> {
  const framed: Finding[] = [];
  const values = openEqualValues();
  const gaps: Gap[] = [];
  const places = new Set(findings.map(({ location }) => fileKey(location)));
  const wanted = listing.files.filter((file) => places.has(fileKey(file)));
  const files = new Map(wanted.map((file) => [fileKey(file), file]));
  // Facts tell every secret of a file when secrets were asked for; else it is audited for them.
  const masksOf = session.settings.families.includes('secrets') ? maskedIn(checked) : await auditedMasks();
  for (const [key, here] of Map.groupBy(findings, ({ location }) => fileKey(location))) {
    const file = files.get(key);
    const text = file && sameText(await reader.read(file), file, checked.get(key));
    if (file !== undefined && text === undefined) gaps.push(changed(file.path));
    const masks = text && masksOf(text, key);
    if (text !== undefined) values.note(here, text.bytes, checked.get(key)?.facts);
    framed.push(...(text === undefined || masks === undefined ? here : frame(here, text, masks)));
  }
  return { findings: values.numbered(framed), gaps };
}

/** What to mask in a file; undefined when it holds more secrets than were looked at, so that none of it may be shown. */
type MasksOf = (text: SourceText, key: string) => readonly ByteRange[] | undefined;

function maskedIn(checked: FrameSource['checked']): MasksOf {
  return (_text, key) => masksIn(checked.get(key)?.facts ?? { detections: [], gaps: [] });
}

function masksIn({ detections, gaps }: SecretsResult): readonly ByteRange[] | undefined {
  const isWhole = !gaps.some(({ analyser, why }) => analyser === 'secrets' && why === 'budget');
  return isWhole ? detections.flatMap(({ masks }) => masks) : undefined;
}

/** Loaded only here: most scans know their secrets, and the detectors take longer to load than to run. */
async function auditedMasks(): Promise<MasksOf> {
  const { openSecretsAudit } = await import('#audit/secrets/secrets');
  const secrets = openSecretsAudit();
  return (text) => masksIn(secrets.audit(text));
}

function frame(
  findings: readonly Finding[],
  text: SourceText,
  masks: readonly ByteRange[],
): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, frame: frameOf(text, finding.location, masks) }));
}

/** The text, unless it is no longer what was checked: a frame of other content would show the wrong lines unmasked. */
export function sameText(
  read: ReadResult,
  file: FileEntry,
  checked: CachedFile | undefined,
): SourceText | undefined {
  return 'text' in read && contentOf(file, read.blob) === checked?.content ? read.text : undefined;
}

function changed(path: string): Gap {
  const detail = 'The file changed during the scan: its findings are shown without source lines. Scan again.';
  return { analyser: 'source', path, why: 'changed-while-read', detail };
}
