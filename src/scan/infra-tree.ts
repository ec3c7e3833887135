import { Buffer } from 'node:buffer';
import { infraClaim, largestInfra, largestPlan, mayBeInfra } from '#ir/infra/claims';
import type { TreeFiles } from '#ir/infra/files';
import { type InfraOptions, type ReadInfra, readInfra } from '#ir/infra/read';
import { isPlan } from '#ir/infra/terraform/plan';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { openRawReader, type RawReader } from '#source/raw-reader';
import { decodeText } from '#source/text';
import type { InfraJob } from './infra-job.ts';

/** Characters of all texts of one tree that are kept. */
const mostText = 512 * 1024 * 1024;
/** Times that files are read that expressions name, and that themselves name others. */
const mostRounds = 4;

/** A tree's infrastructure, and the texts that it was read from. */
export interface InfraTree {
  readonly graph: ReadInfra;
  readonly gaps: readonly Gap[];
  readonly textOf: (path: string) => string | undefined;
  /** The same tree with other texts. */
  readonly with: (texts: ReadonlyMap<string, string>) => ReadInfra;
}

/**
 * Reads the infrastructure code of a tree. Expressions may name any file of it (`file("policy.json")`): those are read
 * when they were asked for, and the graph is made again with them.
 */
export async function readInfraTree(
  { access, chosen, others, variableFiles, helm }: Omit<InfraJob, 'own'>,
  options: InfraOptions = {},
): Promise<InfraTree> {
  const reader = openRawReader(access, largestPlan);
  const entries = new Map(others.map((file) => [file.path, file]));
  const texts = new Map<string, string | undefined>();
  const gaps: Gap[] = [];
  const room = { left: mostText };
  try {
    for (const file of chosen) {
      const text = await textIn(file, reader, room);
      if (text === 'budget') gaps.push(tooMuch(file.path));
      else
        texts.set(
          file.path,
          text !== undefined && (isMeant(file.path, text) || variableFiles.includes(file.path))
            ? text
            : undefined,
        );
    }
    const paths = [...texts.keys()].filter((path) => texts.get(path) !== undefined).sort(compareText);
    const missed = new Set<string>();
    const files: TreeFiles = {
      paths,
      read(path) {
        if (!texts.has(path) && entries.has(path)) missed.add(path);
        return texts.get(path);
      },
    };
    const asked = { ...options, variableFiles, ...present({ renderedCharts: helm?.texts }) };
    let graph = readInfra(files, asked);
    for (let round = 0; missed.size > 0 && round < mostRounds; round++) {
      for (const path of missed) {
        const entry = entries.get(path);
        const text = entry === undefined ? undefined : await textIn(entry, reader, room);
        texts.set(path, text === 'budget' ? undefined : text);
      }
      missed.clear();
      graph = readInfra(files, asked);
    }
    return {
      graph,
      gaps,
      textOf: (path) => texts.get(path),
      with: (changed) => readInfra({ paths, read: (path) => changed.get(path) ?? texts.get(path) }, asked),
    };
  } finally {
    await reader.close();
  }
}

/** What is no plan is bounded as all that people write is. */
async function textIn(
  file: FileEntry,
  reader: RawReader,
  room: { left: number },
): Promise<string | 'budget' | undefined> {
  if (file.size > largestInfra) {
    const start = file.path.endsWith('.json') ? await reader.start(file, 600) : undefined;
    if (start === undefined || !mayBePlan(start)) return undefined;
  }
  if (file.size > room.left) return 'budget';
  const bytes = await reader.read(file);
  if (bytes === undefined) return undefined;
  const decoded = decodeText(file.path, bytes);
  if (!('text' in decoded)) return undefined;
  const text = Buffer.from(decoded.text.bytes).toString('utf8');
  room.left -= text.length;
  return text;
}

function mayBePlan(start: Uint8Array): boolean {
  return isPlan(`${Buffer.from(start).toString('utf8').slice(0, 600)}"planned_values"`);
}

/** Of a file whose content has to say what it is: whether it does. */
function isMeant(path: string, text: string): boolean {
  return infraClaim(path) !== 'content' || mayBeInfra(path, Buffer.from(text));
}

function tooMuch(path: string): Gap {
  const detail = `More than ${mostText} characters of infrastructure code: it was not read.`;
  return { analyser: 'infra', path, why: 'budget', detail };
}
