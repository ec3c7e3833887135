import { splitShell } from '#parse/shell/split';
import type { ShellCommand, ShellWord } from '#parse/shell/tree';
import { withoutWrappers } from './wrapper.ts';

/** A program that a script runs, with what it is given. */
export interface Invocation {
  /**
   * Program and arguments as far as they are known, variables as `$NAME`. What only runs another program (`sudo`, `npx`,
   * `poetry run`, `python -m`) is left out, and of the program only its name is kept: `mvn` for `./mvnw`.
   */
  readonly words: readonly string[];
  /** The program as written: `./scripts/test.sh`. */
  readonly program: string;
  /** The image of `docker run`. */
  readonly image?: string;
  /** Where it runs, as far as `cd` before it in the script says: relative to where the script starts. */
  readonly folder: string;
  /** Nobody notices when it fails: `|| true`. */
  readonly isLenient: boolean;
  /** Offsets in the script. */
  readonly start: number;
  readonly end: number;
}

/** The programs that a script for a POSIX shell runs, in order. Expressions of the system (`${{ … }}`) are unknown words. */
export function invocationsOf(script: string): readonly Invocation[] {
  const commands = splitShell(withoutExpressions(script));
  let folder = '';
  return commands.flatMap((command, i) => {
    const words = command.words.map(textOf);
    if (words[0] === 'cd' || words[0] === 'pushd') {
      folder = joined(folder, words.find((word, at) => at > 0 && !word.startsWith('-')) ?? '');
      return [];
    }
    const { rest, image } = withoutWrappers(words);
    const [program, ...given] = rest;
    if (program === undefined) return [];
    const { start, end } = command;
    const isLenient = isForgiven(commands[i + 1]);
    const named = [nameOf(program), ...given];
    return [
      { words: named, program, folder, isLenient, start, end, ...(image === undefined ? {} : { image }) },
    ];
  });
}

/** Expressions of GitHub and Azure are filled in before a shell sees the text: one word of the same length each. */
function withoutExpressions(script: string): string {
  return script.replace(/\$\{\{.*?\}\}/gs, (all) => `$${'E'.repeat(all.length - 1)}`);
}

function textOf({ parts }: ShellWord): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'variable' ? `$${part.name}` : '$(…)'))
    .join('');
}

const aliases: Readonly<Record<string, string>> = {
  gradlew: 'gradle',
  mvnw: 'mvn',
  pip3: 'pip',
  python3: 'python',
  py: 'python',
  gmake: 'make',
  tofu: 'terraform',
};

/** `mvn` for `./mvnw` and `C:\tools\mvnw.cmd`, `jest` for `jest@30`. */
function nameOf(program: string): string {
  const name = (program.split(/[/\\]/).at(-1) ?? program).replace(
    /\.(?:exe|cmd|bat)$|(?<=.)@[\w.^~-]+$/i,
    '',
  );
  return (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? name;
}

function isForgiven(next: ShellCommand | undefined): boolean {
  if (next?.joint !== '||') return false;
  const [program = '', code] = next.words.map(textOf);
  return program === 'true' || program === ':' || program === 'echo' || (program === 'exit' && code === '0');
}

/** `a/b` and `../c` are `a/c`; undefined steps out of the tree stay where they are. */
export function joined(folder: string, more: string): string {
  if (/^[/$~]/.test(more)) return '';
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of more.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
