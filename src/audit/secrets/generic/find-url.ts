import type { Confidence } from '#model/severity';
import type { Candidate } from '../candidate.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf } from '../key-value/value-shape.ts';
import { sharesPiece } from '../piece.ts';
import { isSampleHost, isSamplePassword, isSampleUser } from '../stand-in.ts';

const authority = /([^\s:@/"'`<>|\\^?#,;()[\]]{0,128}):([^\s@/"'`<>|\\^?]{1,256})@(?=([\w.\-[{$%]{1,80}))/y;

/** Finds the password of a URL whose `://` ends at `at`. */
export function findUrlCredentials(bytes: Uint8Array, at: number, place: PathFacts): Candidate | undefined {
  if (!mayHoldPassword(bytes, at)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + 500);
  authority.lastIndex = 0;
  const match = authority.exec(text);
  if (match?.[2] === undefined) return undefined;
  const confidence = confidenceOf(match[1] ?? '', match[2], match[3] ?? '', place);
  if (confidence === undefined) return undefined;
  const start = at + (match[1] ?? '').length + 1;
  return {
    rule: 'url-credentials',
    rank: 1,
    start,
    end: start + match[2].length,
    severity: severityIn(place.role),
    confidence,
    // Nobody owns such a host, so that only a token could be meant.
    ...(isSampleHost(match[3] ?? '') && confidence === 'low' && shapeOf(match[2]) !== 'strong'
      ? { faint: true as const }
      : {}),
    why: sayingFor(match[3] ?? '', match[2]),
  };
}

/** Names the host, unless that would give a piece of the password away. */
function sayingFor(host: string, password: string): string {
  const shown = /^[\w.-]+$/.test(host) && !sharesPiece(host, password);
  return shown ? `The URL for host ${host} holds it.` : 'The URL holds it.';
}

/** A colon and then an at sign before the authority ends: few URLs get that far. */
function mayHoldPassword(bytes: Uint8Array, at: number): boolean {
  let colon = false;
  for (let i = at; i < bytes.length && i < at + 400; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x40) return colon;
    if (byte === 0x3a) colon = true;
    if (byte <= 0x20 || byte === 0x2f || byte === 0x22 || byte === 0x27) return false;
  }
  return false;
}

function confidenceOf(
  user: string,
  password: string,
  host: string,
  place: PathFacts,
): Confidence | undefined {
  const shape = shapeOf(password);
  if (shape === 'placeholder' || shape === 'encrypted' || shape === 'other' || place.role === 'lock')
    return undefined;
  // USERNAME:ACCESS_TOKEN@ stands for both.
  if (/^[A-Z_]+$/.test(user) && /^[A-Z]+(?:_[A-Z]+)*$/.test(password)) return undefined;
  if (/[{}$%<>*]|^\.+$/.test(user.replace(/%[0-9a-f]{2}/gi, '')) || /[{}<>]/.test(password)) return undefined;
  const made = isSamplePassword(password);
  const placeless = isSampleHost(host);
  if (made && (place.role !== 'main' || placeless)) return undefined;
  const sample = isSampleUser(user);
  if (made || (sample && shape !== 'strong')) return made && sample ? undefined : 'low';
  // `lnd:lnd@lnd.example.com`
  if (placeless) return shape === 'word' ? undefined : 'low';
  if (place.role !== 'main' && place.role !== 'ci') return 'low';
  if (shape === 'strong') return 'high';
  return /^(?:localhost|127\.|0\.0\.0\.0)/.test(host) ? 'low' : 'medium';
}
