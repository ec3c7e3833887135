import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { auditProgram, type ProgramAudit } from '#audit/code/code';
import type { CodeGroup } from '#audit/code/group';
import type { CodeText } from '#audit/code/text';
import { dataAskedBy } from '#ir/code/data/asked';
import type { CodeModule } from '#ir/code/module';
import type { CodeFacts } from '#model/code-facts';
import { type OwnModel, saidBy } from '#model/code-models';
import type { FileEntry } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareLocations, compareText } from '#model/location';
import { present } from '#model/present';
import type { ReachModule, ReachProgram } from '#model/reach-facts';
import { type AskedNames, type DataFile, dataAsked, hashedNames, joinNames } from './link-data.ts';
import { changed, type LinkFiles, type LoweredFile, withData } from './link-files.ts';
import { type LinkMemory, memoryOf, outsideOf, updated } from './link-memory.ts';
import { relink } from './relink.ts';

/** All code of one group of languages. */
export interface LinkJob {
  readonly group: CodeGroup;
  /** Names all that the result depends on. */
  readonly id: string;
  /** In the order of their paths. */
  readonly files: readonly LoweredFile[];
  readonly manifests: readonly FileEntry[];
  /** Data files of the tree: those that the code names are read. */
  readonly data: readonly DataFile[];
  readonly models: readonly OwnModel[];
  /** Whether anybody will remember the program. */
  readonly remembers: boolean;
  /** What is remembered of it as it was: `LinkMemory` as JSON. */
  readonly memory?: Uint8Array;
}

export interface LinkResult {
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
  readonly facts: CodeFacts;
  /** What it takes of packages. */
  readonly reach: ReachProgram;
  /** The data files that the code asked for, whether or not they are there. */
  readonly asked: AskedNames;
}

/** A result, and what is to be remembered of the program for the next edit. */
export interface Linked {
  readonly result: LinkResult;
  readonly memory?: string;
}

/** Phase two: reads the program, or what of it an edit has to do with, then tells lines out of the files that flaws are in. */
export async function linkProgram(job: LinkJob, files: LinkFiles): Promise<Linked> {
  return (await linkPart(job, files)) ?? (await linkWhole(job, files));
}

export async function linkWhole(
  { group, files: listed, manifests: named, data: known, models, remembers }: LinkJob,
  opened: LinkFiles,
): Promise<Linked> {
  const lost = await opened.read(listed.keys());
  const gone = new Set(lost.map(({ path }) => path));
  const numbers = [...listed.keys()].filter((number) => !gone.has(listed[number]?.file.path ?? ''));
  const code = numbers.map(opened.module);
  const asks = code.map((module) => hashedNames(dataAskedBy([module])));
  const asked = joinNames(asks);
  const data = await opened.data(dataAsked(asked, known));
  // Behind the code, whose modules keep their numbers: the first one's language is that of the program.
  const modules = [...code, ...data.files.map(({ module }) => module)];
  const files = withData(opened, numbers.length, data);
  const manifests = await files.manifests(named);
  const audit = auditProgram({ group, modules, manifests, models });
  const { detections, facts, gaps } = await tell(audit, modules, (module) =>
    module < numbers.length ? opened.text(numbers[module] ?? -1) : files.text(module),
  );
  const reach = audit.reach();
  // Of Java and Go it is not noted who asks for what others declare: there the whole program is followed each time.
  const memory =
    lost.length + data.lost.length > 0 || !remembers || group === 'java' || group === 'go'
      ? undefined
      : memoryOf({
          audit,
          reach,
          modules,
          detections,
          contents: contentsOf([...listed, ...data.files]),
          asks,
          settings: hashOf({ manifests, models }),
        });
  return {
    result: {
      detections,
      gaps: [...lost, ...data.lost, ...audit.gaps, ...gaps],
      facts,
      asked,
      reach: programOf(group, reach),
    },
    ...present({ memory: memory && JSON.stringify(memory) }),
  };
}

/** Undefined when nothing is remembered that helps, or the edit has to do with everything. */
export async function linkPart(job: LinkJob, opened: LinkFiles): Promise<Linked | undefined> {
  if (job.memory === undefined) return undefined;
  const memory: LinkMemory = JSON.parse(Buffer.from(job.memory).toString('utf8'));
  const { group, models, files: listed } = job;
  if (listed.some(({ file }, number) => file.path !== memory.modules[number]?.path)) return undefined;
  const manifests = await opened.manifests(job.manifests);
  if (memory.settings !== hashOf({ manifests, models })) return undefined;
  const asks = await asksOf(listed, memory, opened);
  const asked = joinNames(asks);
  const data = await opened.data(dataAsked(asked, job.data));
  const all = [...listed, ...data.files];
  if (data.lost.length > 0 || memory.modules.length !== all.length) return undefined;
  if (memory.modules.some(({ path }, number) => path !== all[number]?.file.path)) return undefined;
  const files = withData(opened, listed.length, data);
  const contents = contentsOf(all);
  const found = await relink({ group, manifests, models }, memory, contents, files);
  if (found === undefined) return undefined;
  const { audit, modules, followed, edited } = found;
  const { detections, facts, gaps } = await tell(audit, modules, files.text);
  const outside = outsideOf(memory, followed);
  const reach = audit.reach();
  const reading = { audit, reach, modules, contents, asks, detections, settings: memory.settings };
  const order = new Map(all.map(({ file }, number) => [file.path, number]));
  const next = updated(memory, reading, followed, edited);
  return {
    result: {
      detections: [...outside.detections, ...detections].sort(inOrder(order)),
      gaps: [...outside.gaps, ...audit.gaps, ...gaps],
      facts,
      asked,
      reach: programOf(group, new Map([...outside.reach, ...reach])),
    },
    ...present({ memory: next && job.remembers ? JSON.stringify(next) : undefined }),
  };
}

/** What each file asks of data, as it is now; texts of those that have changed are read for that. */
async function asksOf(
  listed: readonly LoweredFile[],
  { modules }: LinkMemory,
  files: LinkFiles,
): Promise<readonly AskedNames[]> {
  const edited = listed.map(({ content }, number) => content !== modules[number]?.content);
  await files.read([...listed.keys()].filter((number) => edited[number]));
  return listed.map((_, number) => {
    const known = modules[number]?.asks;
    return known === undefined || edited[number] ? hashedNames(dataAskedBy([files.module(number)])) : known;
  });
}

/** In the order of the modules. */
function programOf(language: CodeGroup, modules: ReadonlyMap<number, ReachModule>): ReachProgram {
  const sorted = [...modules].sort(([a], [b]) => a - b);
  return { language, modules: sorted.map(([, module]) => module) };
}

async function tell(
  audit: ProgramAudit,
  modules: readonly CodeModule[],
  textAt: (module: number) => Promise<CodeText | undefined>,
): Promise<Omit<LinkResult, 'asked' | 'reach'>> {
  const texts = new Map<number, CodeText>();
  const gaps: Gap[] = [];
  for (const module of audit.needed) {
    const text = await textAt(module);
    const path = modules[module]?.path;
    if (text !== undefined) texts.set(module, text);
    else if (path !== undefined) gaps.push(changed(path));
  }
  return {
    detections: audit.describe((module) => texts.get(module)),
    facts: audit.facts((module) => texts.get(module)),
    gaps,
  };
}

function contentsOf(files: readonly DataFile[]): readonly string[] {
  return files.map(({ content }) => content);
}

function hashOf({
  manifests,
  models,
}: Pick<Parameters<typeof relink>[0], 'manifests'> & Pick<LinkJob, 'models'>): string {
  return createHash('sha256')
    .update(JSON.stringify([manifests, models.map(saidBy)]))
    .digest('base64');
}

/** As if all had been told at once: by module, then by place. */
function inOrder(numbers: ReadonlyMap<string, number>): (a: Detection, b: Detection) => number {
  return (a, b) =>
    (numbers.get(a.location.path) ?? 0) - (numbers.get(b.location.path) ?? 0) ||
    compareLocations(a.location, b.location) ||
    compareText(a.ruleId, b.ruleId);
}
