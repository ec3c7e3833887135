import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { readImage, substituted } from './reference.ts';

/** Names of Dockerfiles: `Dockerfile`, `Dockerfile.dev`, `web.dockerfile`, `Containerfile`. */
export const dockerfileNames: readonly RegExp[] = [
  /(?:^|\/)(?:[\w.-]+[.-])?(?:docker|container)file(?:[.-][\w.-]+)?$/i,
];

/** Base images of a Dockerfile, and those that files are copied from; not its own stages. The last stage is what is shipped. */
export function readDockerfile(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'images/dockerfile', 'docker');
  const instructions = [...instructionsIn(file.text)];
  const last = instructions.findLastIndex(({ name }) => name === 'FROM');
  const values = new Map<string, string>();
  const stages = new Set<string>();
  const bases = new Map<string, string>();
  for (const { name, rest } of instructions) {
    const alias = name === 'FROM' ? /\s+AS\s+(\S+)/i.exec(rest)?.[1]?.toLowerCase() : undefined;
    if (alias !== undefined)
      bases.set(
        alias,
        rest
          .replace(/--\w+=\S+\s+/g, '')
          .split(/\s+/)[0]
          ?.toLowerCase() ?? '',
      );
  }
  const shipped = shippedStages(instructions[last]?.rest, bases);
  for (const [i, { name, rest, line }] of instructions.entries()) {
    if (name === 'ARG' && (i < last || stages.size === 0))
      for (const [key, value] of assignments(rest)) values.set(key, substituted(value, values) ?? value);
    const isBase = name === 'FROM';
    const written = isBase
      ? rest.replace(/--\w+=\S+\s+/g, '').split(/\s+/)[0]
      : /^(?:--\S+\s+)*?--from=(\S+)/.exec(rest)?.[1];
    const alias = isBase ? /\s+AS\s+(\S+)/i.exec(rest)?.[1]?.toLowerCase() : undefined;
    if (
      written !== undefined &&
      !stages.has(written.toLowerCase()) &&
      !/^\d+$/.test(written) &&
      written !== 'scratch'
    ) {
      const whole = substituted(written, values);
      const image = readImage(whole);
      if (image !== undefined)
        draft.add({
          ...image,
          scope: isBase && i !== last && !shipped.has(alias ?? '') ? 'development' : 'production',
          relation: 'direct',
          line,
        });
      else if (whole !== 'scratch' && !stages.has(whole?.toLowerCase() ?? ''))
        draft.doubt(line, 'The image is told by what is only known when it is built.');
    }
    if (alias !== undefined) stages.add(alias);
  }
  return draft.finish();
}

/** The last stage and those that it is made from. */
function shippedStages(last: string | undefined, bases: ReadonlyMap<string, string>): ReadonlySet<string> {
  const shipped = new Set<string>();
  for (
    let stage = last
      ?.replace(/--\w+=\S+\s+/g, '')
      .split(/\s+/)[0]
      ?.toLowerCase();
    stage !== undefined && !shipped.has(stage);
    stage = bases.get(stage)
  )
    shipped.add(stage);
  return shipped;
}

interface Instruction {
  readonly name: string;
  readonly rest: string;
  readonly line: number;
}

/** FROM, ARG and COPY; texts of `RUN <<EOF` are passed over. */
function* instructionsIn(text: string): Generator<Instruction> {
  let joined = '';
  let start = 0;
  let until: string | undefined;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    if (until !== undefined) {
      if (line.trim() === until) until = undefined;
      continue;
    }
    if (/^\s*#/.test(line)) continue;
    if (joined === '') start = i + 1;
    joined += `${line.replace(/[\\`]$/, '')} `;
    if (/[\\`]$/.test(line)) continue;
    const found = /^(FROM|ARG|COPY|ADD) (.*)$/i.exec(joined.trim().replace(/\s+/g, ' '));
    until = /^\s*(?:RUN|COPY|ADD)\b.*<<-?["']?(\w+)/is.exec(joined)?.[1];
    if (found !== null) yield { name: (found[1] ?? '').toUpperCase(), rest: found[2] ?? '', line: start };
    joined = '';
  }
}

function assignments(rest: string): readonly (readonly [string, string])[] {
  return [...rest.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g)].map(([, key, value]) => [
    key ?? '',
    (value ?? '').replace(/^(["'])(.*)\1$/, '$2'),
  ]);
}
