import type { PackageInventory } from '#model/component';
import { readDockerSource } from '#parse/dockerfile/read';
import type { DockerInstruction } from '#parse/dockerfile/tree';
import { pairsOf, plainWords } from '#parse/dockerfile/words';
import { linesOf, rangeOf } from '#parse/hcl/range';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { readImage, substituted } from './reference.ts';

/** Names of Dockerfiles: `Dockerfile`, `Dockerfile.dev`, `web.dockerfile`, `Containerfile`. */
export const dockerfileNames: readonly RegExp[] = [
  /(?:^|\/)(?:[\w.-]+[.-])?(?:docker|container)file(?:[.-][\w.-]+)?$/i,
];

/** A stage: the image that it is built on, as it is written, and its own name in small letters. */
interface Stage {
  readonly image: string | undefined;
  readonly alias: string | undefined;
}

/** Base images of a Dockerfile, and those that files are copied from; not its own stages. The last stage is what is shipped. */
export function readDockerfile(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'images/dockerfile', 'docker');
  const lines = linesOf(file.text);
  const { instructions, escapeMark } = readDockerSource(file.text);
  const own = instructions.filter(({ isOnBuild }) => !isOnBuild);
  const stages = new Map(
    own.flatMap((each) => (each.name === 'FROM' ? [[each, stageOf(each)] as const] : [])),
  );
  const shipped = shippedStages([...stages.values()]);
  const values = new Map<string, string>();
  const named = new Set<string>();
  for (const instruction of own) {
    if (instruction.name === 'ARG') assign(instruction, escapeMark, values);
    const stage = stages.get(instruction);
    const written = stage === undefined ? copiedFrom(instruction) : stage.image;
    if (written !== undefined && !isOfFile(written, named)) {
      const { line } = rangeOf(lines, instruction);
      const whole = substituted(written, values);
      const image = readImage(whole);
      const isShipped = stage === undefined || shipped.has(stage);
      if (image !== undefined)
        draft.add({ ...image, scope: isShipped ? 'production' : 'development', relation: 'direct', line });
      else if (whole !== 'scratch' && !named.has(whole?.toLowerCase() ?? ''))
        draft.doubt(line, 'The image is told by what is only known when it is built.');
    }
    if (stage?.alias !== undefined) named.add(stage.alias);
  }
  return draft.finish();
}

function stageOf({ rest }: DockerInstruction): Stage {
  const [image, as, alias] = plainWords(rest.text).map(({ text }) => text);
  return { image, alias: as?.toLowerCase() === 'as' ? alias?.toLowerCase() : undefined };
}

/** `--from=` of a COPY. */
function copiedFrom({ name, flags }: DockerInstruction): string | undefined {
  if (name !== 'COPY' && name !== 'ADD') return undefined;
  return flags.find(({ text }) => text.startsWith('--from='))?.text.slice('--from='.length);
}

/** Whether it is a stage by its name or number, or nothing. */
function isOfFile(image: string, named: ReadonlySet<string>): boolean {
  return image === 'scratch' || /^\d+$/.test(image) || named.has(image.toLowerCase());
}

/** The last stage and those that it is made from. */
function shippedStages(stages: readonly Stage[]): ReadonlySet<Stage> {
  const shipped = new Set<Stage>();
  let stage = stages.at(-1);
  while (stage !== undefined && !shipped.has(stage)) {
    shipped.add(stage);
    const base = stage.image?.toLowerCase();
    stage =
      base === undefined
        ? undefined
        : stages.slice(0, stages.indexOf(stage)).findLast(({ alias }) => alias === base);
  }
  return shipped;
}

function assign({ rest }: DockerInstruction, escapeMark: string, values: Map<string, string>): void {
  for (const { name, value } of pairsOf(rest.text, false, escapeMark)) {
    if (value === undefined) continue;
    const text = value.text.replace(/^(["'])(.*)\1$/, '$2');
    values.set(name.text, substituted(text, values) ?? text);
  }
}
