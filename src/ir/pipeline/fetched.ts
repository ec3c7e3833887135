import { splitShell } from '#parse/shell/split';
import { knownWord, type ShellCommand } from '#parse/shell/tree';
import type { Script } from './pipeline.ts';

/** Something that a script fetches and runs, in offsets of its text. */
export interface Fetched {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  /** A script by its own name, and not an archive or a program that is only called later. */
  readonly isSure: boolean;
  readonly isRoot: boolean;
}

const shells: ReadonlySet<string> = new Set([
  'bash',
  'sh',
  'zsh',
  'dash',
  'ksh',
  'python',
  'python3',
  'node',
  'perl',
  'ruby',
  'php',
  'pwsh',
  'powershell',
  'source',
  '.',
  'eval',
]);
const fetchers: ReadonlySet<string> = new Set(['curl', 'wget', 'fetch', 'aria2c']);
/** What makes sure of it. */
const checks =
  /\b(?:sha(?:1|224|256|384|512)sum|shasum|b2sum|md5sum|gpgv?|cosign|minisign|openssl\s+dgst|slsa-verifier|Get-FileHash|signify)\b/;

/** What a script fetches and runs without looking at what came; an address with the hash of a commit never changes. */
export function runsFetched({ text }: Script): readonly Fetched[] {
  if (!/curl|wget|fetch|aria2c|iex|Invoke-Expression|DownloadString|deno run https?:|irm\b/i.test(text))
    return [];
  const script = text.replace(/\$\{\{[\s\S]*?\}\}/g, (whole) => '_'.repeat(whole.length));
  const commands = splitShell(script);
  const isChecked = checks.test(script);
  const piped = commands.flatMap((command) => pipedInto(command, commands));
  const found = [...piped, ...(isChecked ? [] : laterRun(commands, script)), ...byPowerShell(script)];
  // A hash in the address names what never changes.
  return found.filter(
    (each, i) =>
      !/(?:^|[/=@])[0-9a-f]{40}(?:[/?#]|$)/i.test(each.from) &&
      found.findIndex((other) => other.start === each.start) === i,
  );
}

/** `curl … | bash`, `bash <(curl …)`, `sh -c "$(curl …)"`. */
function pipedInto(command: ShellCommand, all: readonly ShellCommand[]): readonly Fetched[] {
  const words = wordsOf(command);
  const program = programOf(words);
  if (program === undefined || !shells.has(program) || command.input === undefined) return [];
  const source = fetchBefore(command.input, all);
  if (source === undefined) return [];
  const from = urlIn(source);
  const isRoot = words[0] === 'sudo';
  return [
    {
      start: Math.min(source.start, command.start),
      end: Math.max(source.end, command.end),
      from,
      isSure: true,
      isRoot,
    },
  ];
}

/** The command that fetched what a command reads, through filters such as `tee` and `sed`. */
function fetchBefore(index: number, all: readonly ShellCommand[], depth = 0): ShellCommand | undefined {
  const source = all[index];
  if (source === undefined || depth > 5) return undefined;
  if (fetchers.has(programOf(wordsOf(source)) ?? '')) return source;
  return source.input === undefined ? undefined : fetchBefore(source.input, all, depth + 1);
}

/** A file that was fetched and is then run by its name. */
function laterRun(commands: readonly ShellCommand[], script: string): readonly Fetched[] {
  return commands.flatMap((command, i) => {
    const words = wordsOf(command);
    if (!fetchers.has(programOf(words) ?? '')) return [];
    const from = urlIn(command);
    const name = savedAs(command, from);
    if (name === undefined) return [];
    const run = commands.slice(i + 1).find((later) => runs(wordsOf(later), name));
    if (run === undefined) return [];
    const isSure = /\.(?:sh|bash|py|rb|pl|ps1)$/.test(name) || /\.(?:sh|bash|py|rb|pl|ps1)$/.test(from);
    const isRoot = script.slice(run.start, run.end).trimStart().startsWith('sudo ');
    return [{ start: run.start, end: run.end, from, isSure, isRoot: isRoot && isSure }];
  });
}

/** The file that `-o`, `-O` or `>` name. */
function savedAs(command: ShellCommand, from: string): string | undefined {
  const words = wordsOf(command);
  const at = words.findIndex((word) => /^(?:-o|--output|-O|--output-document)$/.test(word ?? ''));
  const isWget = programOf(words) === 'wget';
  const redirected = command.redirections.find(({ sign }) => sign === '>')?.target;
  if (redirected !== undefined) return knownWord(redirected);
  const named = at >= 0 && (isWget || words[at] !== '-O') ? words[at + 1] : undefined;
  if (named !== undefined) return named === '-' ? undefined : named;
  const isKept = isWget || words.some((word) => /^-[a-zA-Z]*O|^--remote-name/.test(word ?? ''));
  return isKept ? from.split(/[?#]/)[0]?.split('/').at(-1) : undefined;
}

function runs(words: readonly (string | undefined)[], name: string): boolean {
  const rest = words.filter((word) => word !== 'sudo' && word !== 'env');
  const base = name.split('/').at(-1) ?? name;
  const isIt = (word: string | undefined) => word === name || word === `./${base}` || word === `./${name}`;
  if (isIt(rest[0]) && /\//.test(rest[0] ?? '')) return true;
  return shells.has(programOf(rest) ?? '') && rest.slice(1).some((word) => isIt(word) || word === base);
}

function byPowerShell(script: string): readonly Fetched[] {
  const pattern =
    /(?:\b(?:iex|Invoke-Expression)\b[^\n]*(?:DownloadString|Invoke-WebRequest|Invoke-RestMethod|\bi[wr][mr]\b|curl)|(?:Invoke-WebRequest|Invoke-RestMethod|\bi[wr][mr]\b|DownloadString)[^\n]*\|\s*(?:iex|Invoke-Expression)\b|\bdeno\s+run\b[^\n]*\shttps?:)[^\n]*/gi;
  return [...script.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    from: /https?:[^\s'")|;]+/.exec(match[0])?.[0] ?? '',
    isSure: true,
    isRoot: false,
  }));
}

function wordsOf({ words }: ShellCommand): readonly (string | undefined)[] {
  return words.map(knownWord);
}

function programOf(words: readonly (string | undefined)[]): string | undefined {
  const first = words.find(
    (word) => word === undefined || !/^(?:sudo|env|-E|-H|-n|time|nohup|exec|[A-Z_]+=.*)$/.test(word),
  );
  return first?.split('/').at(-1);
}

function urlIn(command: ShellCommand): string {
  const words = wordsOf(command);
  return (
    words.find((word) => /^https?:\/\//.test(word ?? '')) ??
    words.find((word) => /^[\w.-]+\.\w+\//.test(word ?? '')) ??
    ''
  );
}
