import type { Gap } from '#model/gap';
import { readDockerSource } from '#parse/dockerfile/read';
import type { DockerSource } from '#parse/dockerfile/tree';
import { linesOf, rangeOf } from '#parse/hcl/range';
import type { InfraPart, TreeFiles } from '../files.ts';
import { listOf, mapOf } from '../make.ts';
import type { Resource, ResourceComment } from '../resource.ts';
import type { Entry, InfraValue, MapValue, Place } from '../value.ts';
import { carriedAt, mapFrom, numberAt, textAt, truthAt } from './fields.ts';
import { instructionItems } from './instruction.ts';
import { isDockerfile } from './names.ts';
import { isRootUser } from './reading.ts';
import { begin, type DockerFile, type DockerStage, outerImage, stagesOf } from './stages.ts';

const mostComments = 500;
const largest = 1_000_000;
/** Lines that a program makes something of before Docker reads it. */
const template = /^[ \t]*(?:<%|\{%|\{\{|%%\w+%%|@@\w+@@\s*$)/m;

/**
 * Reads every Dockerfile of a tree: one resource each, with its stages, its instructions in lists by their names in small
 * letters (`run`, `copy`), and `final`, what the last stage comes to.
 */
export function readDockerfiles(files: TreeFiles): InfraPart {
  const paths = files.paths.filter(isDockerfile);
  const ignores = new Set(files.paths.filter((path) => path.endsWith('.dockerignore')));
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  for (const path of paths) {
    const text = files.read(path);
    if (text === undefined) continue;
    if (text.length > largest) {
      gaps.push(
        gapOf(path, 'too-large', `It has ${text.length} characters, more than the ${largest} that are read.`),
      );
      continue;
    }
    const resource = resourceOf(path, text, ignores, { gaps, files });
    if (resource !== undefined) resources.push(resource);
  }
  return { resources, gaps, notices: [], paths };
}

function gapOf(path: string, why: Gap['why'], detail: string): Gap {
  return { analyser: 'infra', path, why, detail };
}

function resourceOf(
  path: string,
  text: string,
  ignores: ReadonlySet<string>,
  { gaps, files }: { readonly gaps: Gap[]; readonly files: TreeFiles },
): Resource | undefined {
  if (template.test(text)) {
    gaps.push(gapOf(path, 'syntax', 'It is a template of a Dockerfile; what is made of it was not checked.'));
    return undefined;
  }
  const source = readDockerSource(text);
  const lines = linesOf(text);
  const placed = (start: number, end: number): Place => ({
    path,
    ...rangeOf(lines, { start, end }),
    start,
    end,
  });
  for (const { detail, start, end } of source.doubts.slice(0, 3)) {
    const { line } = placed(start, end);
    gaps.push(gapOf(path, 'syntax', `Line ${line}: ${detail}`));
  }
  const { globals, stages } = stagesOf(source.instructions, source.escapeMark, placed);
  const place = placed(0, text.length);
  if (stages.length === 0) {
    if (source.instructions.length > 0 || source.doubts.length > 0)
      gaps.push(gapOf(path, 'syntax', 'It has no FROM: it is a part of a Dockerfile, or none.'));
    return undefined;
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const copied = (name: string) => {
    const plain = name.replace(/^\.\//, '');
    return files.read(`${folder}${plain}`) ?? files.read(plain);
  };
  const file: DockerFile = { path, escapeMark: source.escapeMark, place: placed, globals, stages, copied };
  const attributes = attributesOf(file, source, place, ignoreFileOf(path, ignores));
  return {
    id: `dockerfile:${path}`,
    address: path,
    root: '',
    format: 'dockerfile',
    type: 'Dockerfile',
    kind: 'docker.file',
    name: path.slice(path.lastIndexOf('/') + 1),
    isLookup: false,
    provider: { name: 'docker' },
    attributes,
    place,
    header: stages.at(-1)?.place ?? place,
    calls: [],
    comments: commentsOf(source, placed),
    dependsOn: [],
    number: 'one',
  };
}

function commentsOf({ comments }: DockerSource, placed: DockerFile['place']): readonly ResourceComment[] {
  return comments
    .slice(0, mostComments)
    .map(({ text, start, end }) => ({ text, place: placed(start, end), isOfCall: false }));
}

function attributesOf(
  file: DockerFile,
  { instructions, directives }: DockerSource,
  place: Place,
  ignoreFile: string | undefined,
): MapValue {
  const lists = new Map<string, InfraValue[]>();
  const put = (name: string, items: readonly InfraValue[]) =>
    lists.set(name, [...(lists.get(name) ?? []), ...items]);
  let next = 0;
  let stage: DockerStage | undefined;
  for (const instruction of instructions) {
    if (instruction.name === 'FROM' && !instruction.isOnBuild) {
      stage = file.stages[next++];
      if (stage !== undefined) begin(stage);
      continue;
    }
    if (stage === undefined) continue;
    const at = file.place(instruction.start, instruction.end);
    const items = instructionItems({ file, stage, instruction, place: at });
    if (!instruction.isOnBuild || instruction.name !== 'USER') put(instruction.name.toLowerCase(), items);
    stage.instructions.push(...items);
  }
  const entries = new Map<string, Entry>();
  const entryOf = (value: InfraValue): Entry => ({ value, place: value.place });
  const add = (name: string, value: InfraValue) => entries.set(name, entryOf(value));
  add('from', listOf(file.stages.map(fromOf), carriedAt(place)));
  for (const [name, items] of lists) add(name, listOf(items, carriedAt(place)));
  add('stages', listOf(file.stages.map(stageValue), carriedAt(place)));
  const last = file.stages.at(-1);
  if (last !== undefined) entries.set('final', { ...entryOf(finalOf(last)), written: '' });
  if (ignoreFile !== undefined) add('ignore_file', textAt(ignoreFile, place));
  const syntax = directives.get('syntax');
  if (syntax !== undefined) add('syntax', textAt(syntax, place));
  const made = mapOf(entries, carriedAt(place));
  return made.kind === 'map' ? made : { kind: 'map', entries: new Map(), isOpen: true, ...carriedAt(place) };
}

function fromOf(stage: DockerStage): InfraValue {
  const { image, parts, alias, aliasPlace, base, platform, place, index, isShipped } = stage;
  return mapFrom(
    {
      image,
      ...(parts.kind === 'map'
        ? Object.fromEntries([...parts.entries].map(([key, { value }]) => [key, value]))
        : {}),
      alias: alias === undefined ? undefined : textAt(alias, aliasPlace ?? place),
      platform,
      is_stage: truthAt(base !== undefined, place),
      stage: numberAt(index, place),
      is_shipped: truthAt(isShipped, place),
    },
    place,
  );
}

function stageValue(stage: DockerStage): InfraValue {
  const { alias, place, index, isShipped, instructions, base, user } = stage;
  return mapFrom(
    {
      name: alias === undefined ? undefined : textAt(alias, place),
      index: numberAt(index, place),
      image: stage.image,
      base: base === undefined ? undefined : numberAt(base.index, place),
      is_final: truthAt(isShipped, place),
      user,
      instructions: listOf(instructions, carriedAt(place)),
    },
    place,
  );
}

/**
 * What the last stage comes to, with what it has of stages that it is built on: `user`, `is_root`, `base` (an image in parts),
 * `healthcheck`, `cmd`, `entrypoint`, `workdir`. It stands where the container is started, else where it ends.
 */
function finalOf(stage: DockerStage): InfraValue {
  const { user, workdir, summary, instructions } = stage;
  const started = ['cmd', 'entrypoint'].map((key) => summary.get(key)?.place);
  const own = started.find((at) => at !== undefined && at.start >= stage.place.start);
  const place = own ?? instructions.at(-1)?.place ?? stage.place;
  const isRoot = isRootUser(user);
  return mapFrom(
    {
      user,
      ...(isRoot === undefined ? {} : { is_root: truthAt(isRoot, user?.place ?? place) }),
      from: truthAt(true, stage.place),
      base: outerImage(stage),
      workdir,
      healthcheck: summary.get('healthcheck'),
      cmd: summary.get('cmd'),
      entrypoint: summary.get('entrypoint'),
    },
    place,
  );
}

/** The file that keeps files out of the build: that of the Dockerfile, or of its folder or one above. */
function ignoreFileOf(path: string, ignores: ReadonlySet<string>): string | undefined {
  if (ignores.has(`${path}.dockerignore`)) return `${path}.dockerignore`;
  for (let at = path.lastIndexOf('/'); ; at = path.lastIndexOf('/', at - 1)) {
    const candidate = `${path.slice(0, at + 1)}.dockerignore`;
    if (ignores.has(candidate)) return candidate;
    if (at < 0) return undefined;
  }
}
