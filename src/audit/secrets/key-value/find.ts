import type { ByteRange } from '#model/location';
import type { Candidate } from '../candidate.ts';
import { faintIf } from '../faint.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { judge } from './judge.ts';
import { readKeyName } from './key-name.ts';
import type { CredentialKind } from './key-words.table.ts';
import { opensList, readList } from './list.ts';
import { isComment, type Literal, readLiteral } from './literal.ts';
import type { Joint, Named } from './named.ts';

/** Lower-case pieces of which every credential's name holds one. */
export const keyWords: readonly string[] = [
  'pass',
  'pwd',
  'psw',
  'pword',
  'secret',
  'token',
  'key',
  'cred',
  'auth',
  'salt',
  'jwt',
  'bearer',
  'psk',
  'senha',
  'contrasena',
  'kennwort',
  'wachtwoord',
  'parola',
  'mdp',
  'rootpw',
  '_pw',
  'bindpw',
  'adminpw',
  '_pat',
  'mot_de_passe',
  'clave',
  ' pw',
  '$pw',
  '"pw',
  "'pw",
  'nonce',
  'seed',
  '_iv',
  ' iv',
];

/** Bytes of a file around a name that its value may need. */
const before = 200;
const after = 4200;

/**
 * The structured pass: asked at each key word, it widens the word to the whole name, reads what the name is given and
 * judges both. It keeps the end of the last name, since one name may hold several key words. `spend` is asked before
 * each reading and may refuse it.
 */
export function openKeyValuePass(
  bytes: Uint8Array,
  place: PathFacts,
  spend: () => boolean,
): (wordEnd: number) => Candidate | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let done = 0;
  return (wordEnd) => {
    if (wordEnd <= done) return undefined;
    const end = nameEndAt(bytes, wordEnd);
    done = end;
    if (!mayBeAssigned(bytes, end) || !spend()) return undefined;
    const start = nameStartAt(bytes, wordEnd);
    const written = text.toString('latin1', start, end);
    if (!mayName(written)) return undefined;
    const from = Math.max(0, start - before);
    const window = text.toString('latin1', from, end + after);
    const nameEnd = end - from - methodAfter(written);
    const named = { text: window, nameStart: start - from, nameEnd, syntax: place.syntax };
    return candidateIn(named, from, place);
  };
}

/** The name alone is asked first: most are not a credential's, and the text around them is much longer. */
function mayName(written: string): boolean {
  const name = written.replace(/^[-.]+/, '');
  return (
    readKeyName(name) !== undefined || (/s$/i.test(name) && readKeyName(name.slice(0, -1)) !== undefined)
  );
}

/** How much of `password.equals` is a method that the name's value is compared by. */
function methodAfter(written: string): number {
  return (
    /\.(?:equals(?:IgnoreCase)?|Equals|isEqualTo|type|fill|sendKeys|send_keys)$/.exec(written)?.[0].length ??
    0
  );
}

function candidateIn(named: Named, offset: number, place: PathFacts): Candidate | undefined {
  const name = named.text.slice(named.nameStart, named.nameEnd).replace(/^[-.]+/, '');
  // `-p$PASS`: the name is itself a value from elsewhere.
  if (name.indexOf('$') > 0) return undefined;
  if (/[\\/%]/.test(named.text[named.nameStart - 1] ?? '') || isInAuthority(named)) return undefined;
  const list = /s$/i.test(name) && opensList(named);
  const key = readKeyName(list ? name.slice(0, -1) : name);
  const literal = key && (list ? readList(named) : readLiteral(named));
  if (key === undefined || literal === undefined) return undefined;
  if (key.kind === 'api-key' && isSearchKey(named, literal)) return undefined;
  const value = literal.joined ?? named.text.slice(literal.start, literal.end);
  const confidence = judge(key, value, literal, place, isComment(named.text, named.nameStart));
  if (confidence === undefined) return undefined;
  const rule = literal.listed ? 'connection-string' : rules[key.kind];
  const move = ({ start, end }: ByteRange) => ({ start: offset + start, end: offset + end });
  const rank = literal.listed ? 1 : 0;
  const found = {
    rule,
    rank,
    ...move(literal),
    severity: severityIn(place.role),
    confidence,
    name,
    ...faintIf(value, key.kind, confidence),
  } as const;
  const why = sayings[literal.joint];
  return literal.more === undefined
    ? { ...found, why }
    : { ...found, why: sayings.list, alsoMask: literal.more.map(move) };
}

/** `scheme://user:password:…`: a pattern of a URL, whose parts other rules read. */
function isInAuthority({ text, nameStart }: Named): boolean {
  return /:\/\/[^\s/@"'`?#;&,(]{0,80}$/.test(text.slice(Math.max(0, nameStart - 100), nameStart));
}

/** `apiKey` beside `indexName`: the key that a page searches its documentation with is public. */
function isSearchKey({ text, nameStart }: Named, { end }: Literal): boolean {
  return /\bindexName\b/.test(text.slice(Math.max(0, nameStart - 160), end + 160));
}

/** Why it holds here; `$` stands for the name. */
const sayings: Readonly<Record<Joint | 'list', string>> = {
  assign: '$ holds it as a literal.',
  colon: '$ holds it as a literal.',
  call: '$ is given it as a literal.',
  pair: 'It is a literal beside $.',
  among: 'It is a literal beside $.',
  compare: '$ is compared with it, so the literal opens the door.',
  fallback: '$ falls back to it when nothing else is configured.',
  flag: '$ is given it on a command line.',
  element: 'The element or entry $ holds it.',
  sibling: 'It is the value of the entry that is named $.',
  block: 'It is the default or value of $.',
  word: '$ is followed by it.',
  statement: 'A statement sets it behind the word $.',
  list: 'It is one of the literals in the list $.',
};

const rules: Readonly<Record<CredentialKind, string>> = {
  password: 'generic-password',
  secret: 'generic-secret',
  token: 'generic-secret',
  'api-key': 'generic-api-key',
  'some-key': 'generic-api-key',
  auth: 'generic-secret',
  salt: 'generic-secret',
};

const longestName = 80;

function nameEndAt(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && end - from < longestName && isNameByte(bytes[end] ?? 0)) end++;
  // A full stop ends a sentence, a hyphen an arrow.
  while (end > from && (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x2d)) end--;
  return end;
}

function nameStartAt(bytes: Uint8Array, from: number): number {
  let start = from;
  while (start > 0 && from - start < longestName && isNameByte(bytes[start - 1] ?? 0)) start--;
  return start;
}

/** Letters, digits, `_`, `-`, `.`, `$`. */
function isNameByte(byte: number): boolean {
  return nameBytes[byte] === 1;
}

const nameBytes = marks('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.$');
const closers = marks(' \t"\'`\\])*');
const openers = marks('=:,(>?|!<{\n\r');
/** First letters of methods that type, set or compare. */
const methods = marks('tfsienbE');
const letters = marks('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The cheap look ahead that spares most names the rest: does anything follow that could join a value? */
function mayBeAssigned(bytes: Uint8Array, nameEnd: number): boolean {
  let at = nameEnd;
  while (at < bytes.length && at - nameEnd < 60 && closers[bytes[at] ?? 0] === 1) at++;
  const byte = bytes[at] ?? 0;
  if (openers[byte] === 1) return true;
  // `get('#password').type('…')`, `expect(password).toBe('…')`
  if (byte === 0x2e) return bytes[at - 1] === 0x29 && methods[bytes[at + 1] ?? 0] === 1;
  if (byte === 0x5b) return isDimension(bytes[at + 1] ?? 0);
  return (
    at > nameEnd &&
    (letters[byte] === 1 || bytes[at - 1] === 0x20 || bytes[at - 1] === 0x22 || bytes[at - 1] === 0x27)
  );
}

/** `pass[] = …`, `pass[32] = …` */
function isDimension(byte: number): boolean {
  return byte === 0x5d || (byte >= 0x30 && byte <= 0x39);
}

function marks(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
