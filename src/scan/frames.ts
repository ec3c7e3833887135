import { openSecretsAudit, type SecretsAudit } from '#audit/secrets/secrets';
import type { FileEntry, SourceText } from '#model/file';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import { frameOf } from '#program/frame';
import { openReader, type Reader, type ReadResult } from '#source/reader';
import type { Access } from '#source/source';
import type { CachedFile } from '#store/fact-cache';
import { contentOf } from './analyse.ts';

/** Where the text of the findings is, and what each file held when it was checked. */
export interface FrameSource {
  readonly access: Access;
  readonly maxFileSize: number;
  readonly files: ReadonlyMap<string, FileEntry>;
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
  const reader = openReader(source.access, { maxFileSize: source.maxFileSize });
  try {
    return await frameFiles(findings, source, reader);
  } finally {
    await reader.close();
  }
}

async function frameFiles(
  findings: readonly Finding[],
  source: FrameSource,
  reader: Reader,
): Promise<Framed> {
  const framed: Finding[] = [];
  const gaps: Gap[] = [];
  let secrets: SecretsAudit | undefined;
  for (const [path, here] of Map.groupBy(findings, (finding) => finding.location.path)) {
    const file = source.files.get(path);
    const text = file && sameText(await reader.read(file), file, source.checked.get(path));
    if (file !== undefined && text === undefined) gaps.push(changed(path));
    secrets ??= openSecretsAudit();
    framed.push(...(text === undefined ? here : frame(here, text, secrets)));
  }
  return { findings: framed, gaps };
}

function frame(findings: readonly Finding[], text: SourceText, secrets: SecretsAudit): readonly Finding[] {
  const masks = secrets.audit(text).detections.flatMap((detection) => detection.masks);
  return findings.map((finding) => ({
    ...finding,
    frame: frameOf(text, finding.location, masks),
  }));
}

/** The text, unless it is no longer what was checked: a frame of other content would show the wrong lines unmasked. */
function sameText(
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
