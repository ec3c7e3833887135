import { Buffer } from 'node:buffer';
import { checkPipelines } from '#audit/pipeline/check';
import { settingsIn } from '#audit/pipeline/governance/settings';
import type { PipelineStudy } from '#audit/pipeline/grade/study';
import { allPipelineRules } from '#audit/pipeline/rules';
import { pipelineClaim } from '#ir/pipeline/claims';
import { readPipelines } from '#ir/pipeline/read';
import type { FileEntry } from '#model/file';
import { compareText } from '#model/location';
import { openRawReader, type RawReader } from '#source/raw-reader';
import type { Listing, Source } from '#source/source';
import { decodeText } from '#source/text';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import type { ScanHost, ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';

/** Bytes of one file, and characters of all, that are read: scripts and settings are smaller. */
const largest = 2 * 1024 * 1024;
const mostText = 256 * 1024 * 1024;
/** Times that files are read that others name. */
const mostRounds = 8;

/**
 * Opens a tree and hands its pipelines, with all files at hand, to a question. Files are read when they are asked for:
 * the question is asked again until nothing more is, so it has to give the same answer to the same files.
 */
export async function askPipelines<Answer>(
  request: ScanRequest,
  question: (study: PipelineStudy) => Answer,
  host: ScanHost = {},
): Promise<Answer> {
  const rules = openRules();
  const source = await openTarget(request, host);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const listing = await source.list(listOptions({ source, request, host, settings, rules }));
      return await answered(source, listing, question);
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

async function answered<Answer>(
  { access }: Source,
  { files, exclusions }: Listing,
  question: (study: PipelineStudy) => Answer,
): Promise<Answer> {
  const reader = openRawReader(access, largest);
  const entries = new Map(files.map((file) => [file.path, file]));
  const texts = new Map<string, string | undefined>();
  const room = { left: mostText };
  // Binaries are no files to read, but that they are here tells something.
  const binaries = exclusions.filter(({ why }) => why === 'binary').map(({ path }) => path);
  const paths = [...entries.keys(), ...binaries].sort(compareText);
  try {
    for (const file of files) if (mayBePipeline(file)) texts.set(file.path, await textIn(file, reader, room));
    const own = new Map(texts);
    const tree = readPipelines({
      paths: paths.filter((path) => own.get(path) !== undefined),
      read: (path) => own.get(path),
    });
    const told = checkPipelines({ tree, rules: allPipelineRules });
    for (let round = 0; ; round++) {
      const missed = new Set<string>();
      const read = (path: string) => {
        if (!texts.has(path) && entries.has(path)) missed.add(path);
        return texts.get(path);
      };
      const answer = question({ tree, told, files: { paths, read }, settings: settingsIn({ paths, read }) });
      if (missed.size === 0 || round === mostRounds) return answer;
      for (const path of missed) {
        const entry = entries.get(path);
        texts.set(path, entry === undefined ? undefined : await textIn(entry, reader, room));
      }
    }
  } finally {
    await reader.close();
  }
}

/** By name, or of a format in which pipelines of any name are written. */
function mayBePipeline({ path, size }: FileEntry): boolean {
  return size <= largest && (pipelineClaim(path) !== undefined || /\.(?:ya?ml|json|template)$/i.test(path));
}

async function textIn(
  file: FileEntry,
  reader: RawReader,
  room: { left: number },
): Promise<string | undefined> {
  if (file.size > largest || file.size > room.left) return undefined;
  const bytes = await reader.read(file);
  const decoded = bytes === undefined ? undefined : decodeText(file.path, bytes);
  if (decoded === undefined || !('text' in decoded)) return undefined;
  const text = Buffer.from(decoded.text.bytes).toString('utf8');
  room.left -= text.length;
  return text;
}
