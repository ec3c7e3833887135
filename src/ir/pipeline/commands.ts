import { splitShell } from '#parse/shell/split';
import { knownWord } from '#parse/shell/tree';
import type { Script } from './pipeline.ts';

/** A simple command of a script. */
export interface Command {
  /** The name of the program, without folders and the ending of Windows. */
  readonly program: string;
  /** Program and arguments as they are written; undefined where only a run tells. */
  readonly words: readonly (string | undefined)[];
  /** In offsets of the text of the script. */
  readonly start: number;
  readonly end: number;
}

/**
 * The commands of a script; what a system pastes into it stands for one letter or more that nobody knows. `sudo`, `env`
 * and their like are left out in front.
 */
export function commandsOf({ text }: Script): readonly Command[] {
  return splitShell(masked(text)).flatMap(({ words, start, end }) => {
    const known = words.map((word) => {
      const value = knownWord(word);
      return value?.includes(pasted) ? undefined : value;
    });
    const first = known.findIndex(
      (word) => word === undefined || !/^(?:sudo|env|exec|time|nice|nohup|command|[A-Z_]+=.*)$/.test(word),
    );
    const own = first < 0 ? [] : known.slice(first);
    const [program] = own;
    if (program === undefined) return [];
    return [{ program: nameOf(program), words: own, start, end }];
  });
}

/** Stands for what is pasted. */
const pasted = '\uE000';

function masked(text: string): string {
  return text.replace(/\$\{\{[\s\S]*?\}\}/g, (whole) => pasted.repeat(whole.length));
}

function nameOf(program: string): string {
  return program.slice(program.search(/[^/\\]*$/)).replace(/\.(?:exe|cmd|bat)$/i, '');
}
