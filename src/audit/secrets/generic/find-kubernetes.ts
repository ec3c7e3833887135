import type { Candidate } from '../candidate.ts';
import { decodeBase64 } from '../detectors/formats/decode.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf, type ValueShape } from '../key-value/value-shape.ts';

/** Bytes of a document before and after its kind that are read. */
const reach = 64 * 1024;

/**
 * Asked at each `kind: Secret`, which ends at `at`, it finds the values in that document. Whatever a more exact rule sees
 * of them is that rule's. A document is read once, however often it says its kind.
 */
export function openKubernetesPass(
  bytes: Uint8Array,
  place: PathFacts,
): (at: number) => readonly Candidate[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let done = 0;
  return (at) => {
    if (at < done) return [];
    const { start, text } = documentAround(buffer, at);
    if (text === '') return [];
    done = start + text.length;
    return candidatesIn(text, start, place);
  };
}

function documentAround(buffer: Buffer, at: number): { start: number; text: string } {
  // SecretStore, SecretProviderClass: other kinds.
  if (/[\w-]/.test(buffer.toString('latin1', at, at + 1))) return { start: at, text: '' };
  const first = Math.max(0, at - reach);
  const before = buffer.toString('latin1', first, at);
  const start = first + Math.max(0, before.lastIndexOf('\n---') + 1);
  const after = buffer.toString('latin1', at, at + reach);
  const end = after.indexOf('\n---');
  return { start, text: buffer.toString('latin1', start, at + (end < 0 ? after.length : end)) };
}

function candidatesIn(text: string, start: number, place: PathFacts): readonly Candidate[] {
  return entriesOf(text)
    .filter(isSecret)
    .map(({ name, from, value }) => ({
      rule: 'kubernetes-secret',
      rank: 0,
      start: start + from,
      end: start + from + value.length,
      severity: severityIn(place.role),
      confidence: place.role === 'main' ? 'medium' : 'low',
      name,
      why: 'A manifest of the kind Secret holds it under $.',
    }));
}

interface Entry {
  readonly name: string;
  readonly value: string;
  /** Offset of the value. */
  readonly from: number;
  readonly encoded: boolean;
}

/** The entries of `data` and `stringData`: the lines right below them that are further in. */
function entriesOf(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const block of text.matchAll(/^([ \t]{0,20})["']?(data|stringData)["']?:[ \t\r]{0,20}$/gm)) {
    const outer = block[1]?.length ?? 0;
    const body = new RegExp(`(?:\\n(?:[ \\t]{${outer + 1},}[^\\n]*|[ \\t\\r]*)(?=\\n|$))*`, 'y');
    body.lastIndex = block.index + block[0].length;
    const start = body.lastIndex;
    const lines = body.exec(text)?.[0] ?? '';
    entries.push(...linesOf(lines, start, block[2] === 'data'));
  }
  return entries;
}

/** `name: value`, the value in quotes, without, or alone on the line below a `|` or `>`. */
const entry =
  /\n[ \t]+["']?(?<name>[\w.-]{1,120})["']?:[ \t]{1,8}(?:[|>][-+]?[ \t\r]{0,8}\n[ \t]+)?(?<quote>["']?)(?<value>[^\s"'#|>][^\r\n"']{3,8000}?)\k<quote>(?:[ \t]{1,20}#[^\n]*)?[ \t]{0,20}(?=\r?\n|\r?$)/dg;

function linesOf(lines: string, offset: number, encoded: boolean): Entry[] {
  return [...lines.matchAll(entry)].map((match) => ({
    name: match.groups?.['name'] ?? '',
    value: match.groups?.['value'] ?? '',
    from: offset + (match.indices?.groups?.['value']?.[0] ?? 0),
    encoded,
  }));
}

function isSecret({ name, value, encoded }: Entry): boolean {
  const plain = encoded ? decodeBase64(value)?.toString('latin1').trim() : value;
  if (plain === undefined || known.test(name) || /^-----BEGIN (?:CERT|PUBLIC)/.test(plain)) return false;
  if (/^\.docker(?:cfg|configjson)$/.test(name)) return /"(?:auth|password)"\s*:\s*"[^"]{4,}"/.test(plain);
  return random.has(shapeOf(plain));
}

/** Names of what stands beside a secret and is none. */
const known =
  /(?:^|[-_.])(?:user(?:name)?|host(?:name)?|port|url|uri|endpoint|region|name|namespace|database|db|email|id|issuer|ca|crt|cert|pub|type|version|enabled|mode|domain|server)$|(?:name|user|host)$|^ca\b/i;

const random: ReadonlySet<ValueShape> = new Set<ValueShape>(['strong', 'mixed', 'uuid']);
