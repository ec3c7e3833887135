import type { DocumentComment } from '#ir/infra/document-reading';
import { unknownOf } from '#ir/infra/make';
import { type InfraValue, itemsOf, type MapValue } from '#ir/infra/value';
import { type Budget, wholeBudget } from '../budget.ts';
import type { Use } from '../pipeline.ts';
import { documentsOf, mapOf, type PipelineReading, type SystemReading, tellGap } from '../reading.ts';
import { type Text, textOf } from '../text.ts';
import { includesOf } from './include.ts';
import { localFiles } from './local-files.ts';

/** A file of GitLab CI. */
export interface GitlabFile {
  readonly reading: PipelineReading;
  readonly root: MapValue;
  /** What stands before `---`: the inputs of those who include it. */
  readonly header?: MapValue;
  readonly comments: readonly DocumentComment[];
  readonly includes: readonly Use[];
  /** Paths of files of the tree that it includes, in their order. */
  readonly follows: readonly string[];
  readonly budget: Budget;
}

/** All files of GitLab CI of a tree. */
export interface GitlabProject {
  readonly files: ReadonlyMap<string, GitlabFile>;
  /** What `!reference [job, key]` values name. */
  readonly references: ReadonlyMap<InfraValue, readonly string[]>;
  /** Files that a job of another starts as a pipeline of its own. */
  readonly children: ReadonlySet<string>;
}

/** Most files of one tree that are read. */
const mostFiles = 1_000;

/** Reads the files that are GitLab's by their names, and what they include of the tree. */
export function loadProject(tree: SystemReading): GitlabProject {
  const files = new Map<string, GitlabFile>();
  const references = new Map<InfraValue, readonly string[]>();
  const children = new Set<string>();
  const asked: Loading = { tree, references, all: [...tree.named, ...tree.hinted] };
  const queue = [...tree.named, ...tree.hinted.filter((path) => isComponent(tree.read(path) ?? ''))];
  for (let at = 0; at < queue.length && files.size < mostFiles; at++) {
    const path = queue[at] ?? '';
    const file = files.has(path) ? undefined : fileAt(path, asked);
    if (file === undefined) continue;
    files.set(path, file);
    const started = childrenOf(file, asked);
    for (const each of started) children.add(each);
    queue.push(...file.follows, ...started);
  }
  return { files, references, children };
}

interface Loading {
  readonly tree: SystemReading;
  readonly references: Map<InfraValue, readonly string[]>;
  readonly all: readonly string[];
}

/** Only components and templates of GitLab begin like this. */
function isComponent(text: string): boolean {
  return /^(?:\s|#.*\n|---)*spec:\s*\n\s+(?:inputs|description):/.test(text.slice(0, 20_000));
}

function fileAt(path: string, { tree, references, all }: Loading): GitlabFile | undefined {
  const text = tree.read(path);
  if (text === undefined) return undefined;
  const reading: PipelineReading = { path, text, gaps: tree.gaps, notices: tree.notices };
  const documents = documentsOf(reading, (tag, value) => {
    if (tag !== '!reference') return undefined;
    const reference = unknownOf('function', 'It is taken from another job.', value);
    references.set(
      reference,
      itemsOf(value).flatMap((item) => textOf(item, text)?.text ?? []),
    );
    return reference;
  });
  const [first, second] = documents;
  const hasHeader = second !== undefined && first?.value.kind === 'map' && first.value.entries.has('spec');
  const body = hasHeader ? second : first;
  if (body === undefined || body.value.kind === 'null') return undefined;
  const root = mapOf(body, reading);
  if (root === undefined) return undefined;
  const found = includesOf(root.entries.get('include')?.value, text);
  const follows = found.local.flatMap((local) => followed(local, reading, all));
  return {
    reading,
    root,
    comments: documents.flatMap(({ comments }) => comments),
    includes: found.uses,
    follows,
    budget: wholeBudget(),
    ...(hasHeader && first.value.kind === 'map' ? { header: first.value } : {}),
  };
}

/** The files that an include of the tree means; a gap where there are none. */
function followed(local: Text, reading: PipelineReading, all: readonly string[]): readonly string[] {
  const found = localFiles(local.text, reading.path, all);
  if (found.length === 0) {
    const what = `Line ${local.place.line}: it includes \`${local.text.slice(0, 120)}\``;
    tellGap(reading, 'module-missing', `${what}, which is not among the files that were read.`);
  }
  return found;
}

/** `trigger: include:` of jobs, as far as it names files of the tree. */
function childrenOf({ root, reading }: GitlabFile, { all }: Loading): readonly string[] {
  return [...root.entries.values()].flatMap(({ value }) => {
    const trigger = value.kind === 'map' ? value.entries.get('trigger')?.value : undefined;
    const include = trigger?.kind === 'map' ? trigger.entries.get('include')?.value : undefined;
    return includesOf(include, reading.text).local.flatMap(({ text }) => localFiles(text, reading.path, all));
  });
}
