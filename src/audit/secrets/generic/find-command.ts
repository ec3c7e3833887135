import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf, type ValueShape } from '../key-value/value-shape.ts';

/** A space behind it: `-p` alone is a port elsewhere. */
const passwordOption = /[ \t]-p[ \t]{1,3}["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d;
const bindOption = /[ \t]-w[ \t]{0,3}["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d;

/** Commands that take a password as an argument, each with the form of that argument. */
const commands: ReadonlyMap<string, RegExp> = new Map([
  [
    'curl ',
    /[ \t](?:-\w{0,8}u|--user|--proxy-user)[ \t=]{0,3}["']?[^\s:"'$]{1,80}:(?<secret>[^\s"'`]{3,128})/d,
  ],
  ['mysql ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['mysqldump ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['mysqladmin ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['docker login ', passwordOption],
  ['az login ', passwordOption],
  ['mongo ', passwordOption],
  ['mongosh ', passwordOption],
  ['mongodump ', passwordOption],
  [
    'htpasswd ',
    /[ \t]-\w{0,4}b\w{0,4}[ \t][^\r\n]{0,120}[ \t][\w.@-]{1,64}[ \t]["']?(?<secret>[^\s"'`]{3,128})/d,
  ],
  ['ldapsearch ', bindOption],
  ['ldapadd ', bindOption],
  ['ldapmodify ', bindOption],
  ['net user ', /^.?[\w.-]{1,64}[ \t]{1,4}["']?(?<secret>[^\s"'`/*]{3,128})["']?[ \t]{1,4}\/add/di],
  ['rabbitmqctl add_user ', /^.?["']?[\w.-]{1,64}["']?[ \t]{1,4}["']?(?<secret>[^\s"'`]{3,128})/d],
  ['sshpass ', /[ \t]?-p[ \t]{0,3}["']?(?<secret>[^\s"'`]{3,128})/d],
  ['redis-cli ', /[ \t]-a[ \t]{1,3}["']?(?<secret>[^\s"'`]{3,128})/d],
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
  return range === undefined ? undefined : candidateAt(text, range, start, command, place);
}

/** Finds the password among the arguments of `command`, which ends at `at`; the arguments end with the line. */
export function findCommandPassword(
  bytes: Uint8Array,
  at: number,
  command: string,
  place: PathFacts,
): Candidate | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    at - 1,
    at + 400,
  );
  const range = commands.get(command)?.exec(text.split(/[\r\n|;]/, 1)[0] ?? '')?.indices?.groups?.['secret'];
  return range === undefined ? undefined : candidateAt(text, range, at - 1, command, place);
}

/** `range` is in characters of `text`, which starts at `offset`. */
function candidateAt(
  text: string,
  range: [number, number],
  offset: number,
  command: string,
  place: PathFacts,
): Candidate | undefined {
  const shape = shapeOf(text.slice(...range));
  if (!opens.has(shape)) return undefined;
  const sure = place.role === 'main' && place.syntax !== 'code' && shape !== 'word';
  return {
    rule: 'command-line-password',
    rank: 1,
    start: offset + range[0],
    end: offset + range[1],
    severity: severityIn(place.role),
    confidence: place.role !== 'main' ? 'low' : sure ? 'high' : 'medium',
    why: `The command ${command.trim()} is given it as an argument.`,
  };
}

const opens: ReadonlySet<ValueShape> = new Set<ValueShape>(['strong', 'mixed', 'word', 'digits', 'uuid']);
