import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';

const fetchers = /^(?:curl|wget)$/;
const shells = /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|perl|ruby|node|php|source|\.)$/;
const checkers = /^(?:sha\d*sum|shasum|gpgv?|cosign|minisign|openssl|b2sum|md5sum)$/;

/** Whether no command of a RUN runs a file that one before it fetched; a check of any file between them is taken for one of this. */
export function runsNoDownload({ view, place, path }: Subject): Verdict {
  const fetched = new Set<string>();
  for (const [i, command] of itemsOf(valueAt(view, 'commands')).entries()) {
    const program = textOf(valueAt(command, 'program'));
    const words = itemsOf(valueAt(command, 'words')).map(textOf);
    if (checkers.test(program)) return holds;
    if (fetchers.test(program)) for (const file of filesOf(command, program, words)) fetched.add(file);
    else if (runsOneOf(fetched, program, words))
      return fails({ place, path: `${path}.commands[${i}]`, written: 'commands' });
  }
  return holds;
}

function filesOf(command: InfraValue, program: string, words: readonly string[]): readonly string[] {
  const named = program === 'curl' ? /^(?:-[a-zA-Z]*o|--output)$/ : /^(?:-[a-zA-Z]*O|--output-document)$/;
  const at = words.findIndex((word) => named.test(word));
  const written = itemsOf(valueAt(command, 'writes')).map(textOf);
  if (at >= 0) return [nameOf(words[at + 1] ?? '')];
  if (written.length > 0) return written.map(nameOf);
  const isByName = program === 'wget' || words.some((word) => /^-[a-zA-Z]*O|^--remote-name/.test(word));
  return isByName
    ? words.filter((word) => /^https?:\/\//.test(word)).map((word) => nameOf(word.replace(/[?#].*/, '')))
    : [];
}

function runsOneOf(fetched: ReadonlySet<string>, program: string, words: readonly string[]): boolean {
  if (fetched.has(program)) return true;
  if (!shells.test(program)) return false;
  const script = words.find((word) => !word.startsWith('-'));
  return script !== undefined && fetched.has(nameOf(script));
}

/** The last part of a path that is some name: `-` and `/dev/null` are none. */
function nameOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name === '' || name === '-' || path === '/dev/null' ? ' ' : name;
}

function textOf(value: InfraValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
