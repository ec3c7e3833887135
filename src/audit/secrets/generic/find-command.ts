import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf, type ValueShape } from '../key-value/value-shape.ts';
import { isSampleAccount } from '../stand-in.ts';
import { findHeaders } from './find-header.ts';

/** A space behind it: `-p` alone is a port elsewhere. */
const passwordOption = /[ \t]-p[ \t]{1,3}["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d;
const bindOption = /[ \t]-w[ \t]{0,3}["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d;

/** Commands that take a password as an argument, each with the forms of that argument. */
const commands: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [
    'curl ',
    [
      /[ \t](?:-\w{0,8}u|--user|--proxy-user)[ \t=]{0,3}["']?(?<user>[^\s:"'$]{0,80})["']?:["']?(?<secret>[^\s"'`]{3,128})/d,
      // A key in place of the user, with nothing behind the colon.
      /[ \t](?:-\w{0,8}u|--user)[ \t=]{0,3}["']?(?<secret>[^\s:"'$]{12,128}):["']?(?=\s|$)/d,
    ],
  ],
  ['mysql ', [/[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d]],
  ['mysqldump ', [/[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d]],
  ['mysqladmin ', [/[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d]],
  ['docker login ', [passwordOption]],
  ['az login ', [passwordOption]],
  ['mongo ', [passwordOption]],
  ['mongosh ', [passwordOption]],
  ['mongodump ', [passwordOption]],
  [
    'htpasswd ',
    [/[ \t]-\w{0,4}b\w{0,4}[ \t][^\r\n]{0,120}[ \t][\w.@-]{1,64}[ \t]["']?(?<secret>[^\s"'`]{3,128})/d],
  ],
  ['ldapsearch ', [bindOption]],
  ['ldapadd ', [bindOption]],
  ['ldapmodify ', [bindOption]],
  ['net user ', [/^.?[\w.-]{1,64}[ \t]{1,4}["']?(?<secret>[^\s"'`/*]{3,128})["']?[ \t]{1,4}\/add/di]],
  ['rabbitmqctl add_user ', [/^.?["']?[\w.-]{1,64}["']?[ \t]{1,4}["']?(?<secret>[^\s"'`]{3,128})/d]],
  ['sshpass ', [/[ \t]?-p[ \t]{0,3}["']?(?<secret>[^\s"'`]{3,128})/d]],
  ['redis-cli ', [/[ \t]-a[ \t]{1,3}["']?(?<secret>[^\s"'`]{3,128})/d]],
]);

/** Lower-case texts of which the automaton tells this finder. */
export const commandWords: readonly string[] = [...commands.keys()];

/** Commands that read a password which another one writes into their pipe. */
const piped: ReadonlyMap<string, RegExp> = new Map([
  [
    'chpasswd',
    /\b(?:echo|printf)[ \t]{1,4}(?:-\w{1,2}[ \t]{1,4})?["']?[\w.-]{1,32}:(?<secret>[^\s"'`|:]{3,128})["']?[ \t]{0,4}\|[ \t]{0,4}(?:sudo[ \t]{1,4})?$/d,
  ],
  [
    'password-stdin',
    /\b(?:echo|printf)[ \t]{1,4}(?:-\w{1,2}[ \t]{1,4})?["']?(?<secret>[^\s"'`|]{3,128})["']?[ \t]{0,4}\|[^|\r\n]{1,160}--$/d,
  ],
]);

/** Lower-case texts that end a pipe. */
export const pipedWords: readonly string[] = [...piped.keys()];

/** Finds what is piped into `command`, which ends at `at`. */
export function findPipedPassword(
  bytes: Uint8Array,
  at: number,
  command: string,
  place: PathFacts,
): Candidate | undefined {
  const end = at - command.length;
  const start = Math.max(0, end - 400);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
  const range = piped.get(command)?.exec(text)?.indices?.groups?.['secret'];
  return range === undefined ? undefined : candidateAt(text, { range, offset: start, command }, place);
}

/** Bytes of one command that are read. */
const longest = 1_500;

/** A command up to its end: quoted texts are skipped, a backslash goes on in the next line. */
const wholeCommand = /^(?:[^"'\r\n|;\\]|\\\r?\n|\\[^\r\n]|"(?:[^"\\]|\\[\s\S])*"|'[^']*')*/;

/** Finds the password and the credentials in headers among the arguments of `command`, which ends at `at`. */
export function findCommandSecrets(
  bytes: Uint8Array,
  at: number,
  command: string,
  place: PathFacts,
): readonly Candidate[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = buffer.toString('latin1', at - 1, at + longest);
  const whole = wholeCommand.exec(read)?.[0] ?? '';
  // A quote that nothing closes belongs to the text around the command.
  const text = whole.length > 1 ? whole : (read.split(/[\r\n|;]/, 1)[0] ?? '');
  const password = findPassword(text, command, place, at - 1);
  const headers = command === 'curl ' ? findHeaders(text, place, at - 1) : [];
  return password === undefined ? headers : [password, ...headers];
}

function findPassword(
  text: string,
  command: string,
  place: PathFacts,
  offset: number,
): Candidate | undefined {
  for (const pattern of commands.get(command) ?? []) {
    const match = pattern.exec(text);
    const range = match?.indices?.groups?.['secret'];
    if (range === undefined) continue;
    const user = match?.groups?.['user'];
    if (user === undefined && command === 'curl ' && shapeOf(text.slice(...range)) !== 'strong') continue;
    const found = candidateAt(text, { range, offset, command, user }, place);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The argument of a command that is its password; `range` is in characters of a text that starts at `offset`. */
interface Argument {
  readonly range: readonly [number, number];
  readonly offset: number;
  readonly command: string;
  readonly user?: string | undefined;
}

function candidateAt(
  text: string,
  { range, offset, command, user }: Argument,
  place: PathFacts,
): Candidate | undefined {
  const value = text.slice(...range);
  const shape = shapeOf(value);
  if (!opens.has(shape) || isSampleAccount(user, value, place)) return undefined;
  const sure = place.role === 'main' && place.syntax !== 'code' && shape !== 'word';
  const confidence = place.role !== 'main' ? 'low' : sure ? 'high' : 'medium';
  return {
    rule: 'command-line-password',
    rank: 1,
    start: offset + range[0],
    end: offset + range[1],
    severity: severityIn(place.role),
    confidence,
    why: `The command ${command.trim()} is given it as an argument.`,
  };
}

const opens: ReadonlySet<ValueShape> = new Set<ValueShape>(['strong', 'mixed', 'word', 'digits', 'uuid']);
