import { type DockerInstruction, stretchOf } from '#parse/dockerfile/tree';
import { pairsOf, plainWords } from '#parse/dockerfile/words';
import type { InfraValue, Place } from '../value.ts';
import { textAt } from './fields.ts';
import { imageValue } from './image.ts';
import { expanded, type Variables } from './variables.ts';

/** A file while its instructions are read. */
export interface DockerFile {
  readonly path: string;
  readonly escapeMark: string;
  readonly place: (start: number, end: number) => Place;
  readonly globals: ReadonlyMap<string, InfraValue>;
  readonly stages: readonly DockerStage[];
  /** The text of a file that is copied, where it is in the tree beside the Dockerfile or at the top. */
  readonly copied: (source: string) => string | undefined;
}

/** What is made from one FROM; what its instructions change is told as they are read. */
export interface DockerStage {
  readonly index: number;
  readonly alias: string | undefined;
  readonly aliasPlace: Place | undefined;
  readonly image: InfraValue;
  /** Parts of the name of the image (`image.ts`). */
  readonly parts: InfraValue;
  /** The stage that it is built on. */
  readonly base: DockerStage | undefined;
  readonly platform: InfraValue | undefined;
  readonly place: Place;
  /** Whether it is, or becomes, the image that is made without `--target`. */
  isShipped: boolean;
  readonly env: Map<string, InfraValue>;
  readonly args: Map<string, InfraValue>;
  user: InfraValue | undefined;
  workdir: InfraValue | undefined;
  shell: readonly string[] | undefined;
  readonly summary: Map<string, InfraValue>;
  readonly instructions: InfraValue[];
}

/** Stages of a file with the variables that stand before the first, and the index of the instruction of each. */
export function stagesOf(
  instructions: readonly DockerInstruction[],
  escapeMark: string,
  place: DockerFile['place'],
): { readonly globals: ReadonlyMap<string, InfraValue>; readonly stages: readonly DockerStage[] } {
  const globals = new Map<string, InfraValue>();
  const stages: DockerStage[] = [];
  const named = (name: string) => globals.get(name);
  for (const instruction of instructions) {
    if (instruction.isOnBuild) continue;
    if (instruction.name === 'ARG' && stages.length === 0)
      declare(instruction, escapeMark, place, named, (name, value) => {
        if (value !== undefined) globals.set(name, value);
      });
    if (instruction.name === 'FROM') stages.push(stageOf(instruction, stages, escapeMark, place, named));
  }
  for (let stage = stages.at(-1); stage !== undefined; stage = stage.base) stage.isShipped = true;
  return { globals, stages };
}

/** Calls for each variable of an ARG with its default. */
export function declare(
  { rest }: DockerInstruction,
  escapeMark: string,
  place: DockerFile['place'],
  variables: Variables,
  call: (name: string, value: InfraValue | undefined, at: Place) => void,
): void {
  for (const { name, value } of pairsOf(rest.text, false, escapeMark)) {
    const at = placeIn(rest, name.start, value?.end ?? name.end, place);
    const given = value === undefined ? undefined : expanded(value.text, variables, at, escapeMark);
    call(name.text, given === undefined ? undefined : { ...given, origin: 'default' }, at);
  }
}

function stageOf(
  { rest, flags, start, end }: DockerInstruction,
  before: readonly DockerStage[],
  escapeMark: string,
  place: DockerFile['place'],
  variables: Variables,
): DockerStage {
  const [image, as, alias] = plainWords(rest.text);
  const at = image === undefined ? place(start, end) : placeIn(rest, image.start, image.end, place);
  const value = image === undefined ? textAt('', at) : expanded(image.text, variables, at, escapeMark);
  const isNamed = as?.text.toLowerCase() === 'as' && alias !== undefined;
  const name = value.kind === 'text' ? value.text.toLowerCase() : undefined;
  const base = name === undefined ? undefined : before.findLast((each) => each.alias === name);
  const platform = flags.find(({ text }) => text.startsWith('--platform='));
  return {
    index: before.length,
    alias: isNamed ? alias.text.toLowerCase() : undefined,
    aliasPlace: isNamed ? placeIn(rest, alias.start, alias.end, place) : undefined,
    image: value,
    parts: imageValue(value),
    base,
    platform:
      platform === undefined
        ? undefined
        : expanded(
            platform.text.slice('--platform='.length),
            variables,
            place(platform.start, platform.end),
            escapeMark,
          ),
    place: place(start, end),
    isShipped: false,
    env: new Map(),
    args: new Map(),
    user: undefined,
    workdir: undefined,
    shell: undefined,
    summary: new Map(),
    instructions: [],
  };
}

/** Where a stretch of the text of an instruction stands in the file. */
export function placeIn(
  text: DockerInstruction['rest'],
  start: number,
  end: number,
  place: DockerFile['place'],
): Place {
  const at = stretchOf(text, start, end);
  return place(at.start, at.end);
}

/** What a stage begins with: what the stage has in the end that it is built on. */
export function begin(stage: DockerStage): void {
  const { base } = stage;
  if (base === undefined) return;
  for (const [name, value] of base.env) stage.env.set(name, value);
  for (const key of ['healthcheck', 'cmd', 'entrypoint'])
    if (base.summary.has(key)) stage.summary.set(key, base.summary.get(key) ?? base.image);
  stage.user = base.user;
  stage.workdir = base.workdir;
  stage.shell = base.shell;
}

/** What variables are in a stage, as far as it was read: ENV goes before ARG. */
export function variablesOf({ env, args }: DockerStage): Variables {
  return (name) => env.get(name) ?? args.get(name);
}

/** The image that stages are built on in the end, in parts. */
export function outerImage(stage: DockerStage): InfraValue {
  let outer = stage;
  while (outer.base !== undefined) outer = outer.base;
  return outer.parts;
}
