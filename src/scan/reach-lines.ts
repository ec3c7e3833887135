import { type CodeText, openCodeText } from '#audit/code/text';
import type { Draft, DraftPlace } from '#audit/packages/reachability/draft';
import type { FactPlace } from '#model/code-facts';
import { present } from '#model/present';
import type { Reachability } from '#model/reachability';
import type { Texts } from './reach-texts.ts';

/** The line of a place; of a file that is gone or has changed the path alone. */
type LineOf = (place: DraftPlace) => Promise<FactPlace>;

/** Tells lines out of the files, each opened once. */
export function openReachLines(texts: Texts): LineOf {
  const opened = new Map<string, CodeText | undefined>();
  return async ({ path, start, written }) => {
    if (written !== undefined)
      return { path, ...present({ line: lineOfImport((await texts(path)) ?? '', written) }) };
    if (start === undefined) return { path };
    if (!opened.has(path)) {
      const text = await texts(path);
      opened.set(path, text === undefined ? undefined : openCodeText(text));
    }
    return { path, ...present({ line: opened.get(path)?.positionOf(start).line }) };
  };
}

/** The first line that imports it: where only the text knows. */
function lineOfImport(text: string, written: string): number | undefined {
  const lines = text.split('\n');
  const found = lines.findIndex(
    (line) => /\b(?:import|require|from)\b/.test(line) && line.replace(/\s+/g, '').includes(written),
  );
  return found < 0 ? undefined : found + 1;
}

/** A draft with its lines. */
export async function toldOf(draft: Draft, lineOf: LineOf): Promise<Reachability> {
  const { verdict, symbol, imported, path } = draft;
  const words: string[] = [];
  for (const part of draft.why) words.push(typeof part === 'string' ? part : shown(await lineOf(part)));
  const steps =
    path && (await Promise.all(path.map(async (step) => ({ ...step, place: await lineOf(step.place) }))));
  return {
    verdict,
    why: words.join(''),
    ...present({ imported: imported && (await lineOf(imported)), symbol, path: steps }),
  };
}

function shown({ path, line }: FactPlace): string {
  return line === undefined ? path : `${path}:${line}`;
}
