import { type PathFacts, pathFactsOf } from '../file-role.ts';
import { isText } from './base64.ts';
import type { DecodeBudget } from './budget.ts';
import type { Decoded } from './decoded.ts';
import { jsonStrings } from './json-strings.ts';
import { type SecretValue, yamlSecretData } from './yaml-secret.ts';

/** Texts, in lower case, one of which every manifest of a Secret holds. */
export const secretKinds: readonly string[] = [
  'kind: secret',
  'kind: "secret"',
  "kind: 'secret'",
  '"kind": "secret"',
  '"kind":"secret"',
];

/** Values of a manifest that are read. */
const mostValues = 1000;

/**
 * The values under `data` of the Kubernetes Secrets in a file, in YAML or JSON, each as a line of its name and the
 * decoded value: a password in them may be too short to be seen otherwise. `hits` are the places where a kind was seen.
 */
export function* decodeSecrets(
  bytes: Uint8Array,
  hits: readonly number[],
  place: PathFacts,
  budget: DecodeBudget,
): Generator<Decoded> {
  if (hits.length === 0) return;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const isJson = /^\s*[{[]/.test(text.slice(0, 200));
  const values = isJson ? jsonSecretData(text) : yamlSecretData(text, hits);
  for (const { name, pieces } of values.slice(0, mostValues)) {
    const encoded = pieces.map(({ start, end }) => text.slice(start, end)).join('');
    const value = Buffer.from(encoded, 'base64');
    if (value.length < 4 || !isText(value) || !budget.take(value.length)) continue;
    const whole = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    yield { ...readable(name, value, place), whole, back: () => whole, how: 'base64' };
  }
}

/** A value of one line is judged by its key; a file is read as what its key says that it is. */
function readable(name: string, value: Buffer, { role }: PathFacts): Pick<Decoded, 'bytes' | 'place'> {
  const line = value.toString('utf8').trimEnd();
  if (line.includes('\n')) return { bytes: value, place: { role, syntax: pathFactsOf(name).syntax } };
  const quote = line.includes('"') ? "'" : '"';
  const written = line.includes(quote) || line.startsWith('{') ? line : `${quote}${line}${quote}`;
  return { bytes: Buffer.from(`${name}: ${written}\n`), place: { role, syntax: 'config' } };
}

function jsonSecretData(text: string): readonly SecretValue[] {
  const secrets = new Set<number>();
  const values: (SecretValue & { readonly owner: number })[] = [];
  for (const { start, end, keys, objects } of jsonStrings(text)) {
    if (keys.at(-1) === 'kind' && text.slice(start, end) === 'Secret') secrets.add(objects.at(-1) ?? -1);
    if (keys.at(-2) === 'data' && base64.test(text.slice(start, Math.min(end, start + 65536))))
      values.push({ name: keys.at(-1) ?? '', pieces: [{ start, end }], owner: objects.at(-2) ?? -1 });
  }
  return values.filter(({ owner }) => secrets.has(owner));
}

const base64 = /^[A-Za-z0-9+/]+={0,2}$/;
