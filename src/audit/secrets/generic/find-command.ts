import type { Candidate } from '../candidate.ts';
import { faintIf } from '../faint.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf, type ValueShape } from '../key-value/value-shape.ts';
import { isSamplePassword, isSampleUser } from '../stand-in.ts';

/** Commands that take a password as an argument, each with the form of that argument. */
const commands: ReadonlyMap<string, RegExp> = new Map([
  [
    'curl ',
    /[ \t](?:-\w{0,8}u|--user|--proxy-user)[ \t=]{0,3}["']?(?<user>[^\s:"'$]{1,80}):(?<secret>[^\s"'`]{3,128})/d,
  ],
  ['mysql ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['mysqldump ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['mysqladmin ', /[ \t]-p["']?(?<secret>[^\s"'`-][^\s"'`]{2,127})/d],
  ['sshpass ', /[ \t]?-p[ \t]{0,3}["']?(?<secret>[^\s"'`]{3,128})/d],
  ['redis-cli ', /[ \t]-a[ \t]{1,3}["']?(?<secret>[^\s"'`]{3,128})/d],
]);

/** Lower-case texts of which the automaton tells this finder. */
export const commandWords: readonly string[] = [...commands.keys()];

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
  const match = commands.get(command)?.exec(text.split(/[\r\n|;]/, 1)[0] ?? '');
  const range = match?.indices?.groups?.['secret'];
  if (range === undefined) return undefined;
  const password = text.slice(...range);
  const shape = shapeOf(password);
  if (!opens.has(shape)) return undefined;
  if (isSamplePassword(password) && (place.role !== 'main' || isSampleUser(match?.groups?.['user'] ?? '')))
    return undefined;
  const sure = place.role === 'main' && place.syntax !== 'code' && shape !== 'word';
  const confidence = place.role !== 'main' ? 'low' : sure ? 'high' : 'medium';
  const why = `The command ${command.trim()} is given it as an argument.`;
  const [start, end] = [at - 1 + range[0], at - 1 + range[1]];
  return {
    rule: 'command-line-password',
    rank: 1,
    start,
    end,
    severity: severityIn(place.role),
    confidence,
    ...faintIf(password, confidence, place),
    why,
  };
}

const opens: ReadonlySet<ValueShape> = new Set<ValueShape>(['strong', 'mixed', 'word', 'digits', 'uuid']);
