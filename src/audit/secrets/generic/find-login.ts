import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { judge } from '../key-value/judge.ts';
import { readKeyName } from '../key-value/key-name.ts';
import { bare } from '../key-value/literal.ts';
import { calls, type Login } from './login-calls.table.ts';

/** Lower-case texts of which the automaton tells this finder: a call up to its bracket. */
export const loginWords: readonly string[] = [...calls.keys()];

/** Bytes behind the bracket that are read. */
const reach = 400;

/** Finds the password or key among the arguments of a call that logs in or signs; the arguments begin at `at`. */
export function findLogin(
  bytes: Uint8Array,
  at: number,
  word: string,
  place: PathFacts,
): Candidate | undefined {
  const call = calls.get(word);
  const key = call && readKeyName(call.kind);
  if (call === undefined || key === undefined || place.syntax === 'config') return undefined;
  if (call.whole && isLetter(bytes[at - word.length - 1] ?? 0)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(
    'latin1',
    at,
    at + reach,
  );
  const range = readArgument(text, call);
  if (range === undefined) return undefined;
  const value = text.slice(...range);
  const literal = { ...bare(range[0], value, 'assign'), quoted: true };
  const confidence = judge(key, value, literal, place);
  if (confidence === undefined) return undefined;
  return {
    rule: call.kind === 'password' ? 'generic-password' : 'generic-secret',
    rank: 0,
    start: at + range[0],
    end: at + range[1],
    severity: severityIn(place.role),
    confidence,
    why: call.kind === 'password' ? 'A call that logs in is given it.' : 'A call that signs is given it.',
  };
}

/** A literal, or an argument that is none; then what ends it. */
const argument =
  /\s{0,40}(?:[rbuLN@]{0,2}(?<quote>["'])(?<literal>[^"'\\\r\n]{0,128})\k<quote>|(?<other>[^,()"'\r\n]{1,80}(?:\([^()\r\n]{0,80}\))?))(?:\.(?:toCharArray|encode|getBytes)\([^()]{0,20}\))?\s{0,8}(?<end>[,)])/dy;

/** The literal at the place of the password; the user in front of it is a literal too, where the call takes one. */
function readArgument(text: string, { index, user }: Login): [number, number] | undefined {
  let at = 0;
  let literalBefore = false;
  for (let i = 0; i <= index; i++) {
    argument.lastIndex = at;
    const match = argument.exec(text);
    if (match === null) return undefined;
    if (i === index) return user && !literalBefore ? undefined : match.indices?.groups?.['literal'];
    if (match.groups?.['end'] !== ',') return undefined;
    literalBefore = isUser(match.groups['literal']);
    at = argument.lastIndex;
  }
  return undefined;
}

/** A letter, a digit or `_`. */
function isLetter(byte: number): boolean {
  return /\w/.test(String.fromCharCode(byte));
}

/** A name to log in with: no sentence, no pattern. */
function isUser(literal: string | undefined): boolean {
  return literal !== undefined && /^[\w.@+\\-]{1,64}$/.test(literal);
}
