import type { Candidate } from '../candidate.ts';
import { isBasicCredential } from '../detectors/formats/basic.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf } from '../key-value/value-shape.ts';
import { isMadeUp, isPlaceholder } from '../placeholder.ts';
import { isSamplePassword, isSampleUser } from '../stand-in.ts';

/** The schemes that start a header's value; each hit is followed by the credential itself. */
export const schemes: readonly string[] = ['basic ', 'bearer ', 'token ', 'ntlm ', 'negotiate ', 'digest '];

const value = /[A-Za-z0-9._~+/=-]{8,2048}(?![A-Za-z0-9._~+/=%{$-])/y;

/** Finds what follows `Basic `, `Bearer ` or, within a header of that name, `Token `, ending at `at`. */
export function findAuthorization(
  bytes: Uint8Array,
  at: number,
  scheme: string,
  place: PathFacts,
): Candidate | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (scheme === 'digest ') return findDigest(buffer, at, place);
  value.lastIndex = 0;
  const text = value.exec(buffer.toString('latin1', at, at + 2100))?.[0];
  if (text === undefined || isMadeUp(text) || place.role === 'lock') return undefined;
  const before = buffer.toString('latin1', Math.max(0, at - 120), at - scheme.length);
  if (
    !(scheme === 'basic '
      ? text.length % 4 !== 1 && isBasicCredential(text) && !isSampleBasic(text)
      : isToken(text, before, scheme))
  )
    return undefined;
  return candidateAt(at, text.length, scheme.trim(), place);
}

/** `Digest username="…", …, response="…"`: the response lets the password be guessed without asking the server (RFC 7616 §5.8). */
function findDigest(buffer: Buffer, at: number, place: PathFacts): Candidate | undefined {
  const text = buffer.toString('latin1', at, at + 600);
  const match =
    /^(?=[^\r\n]{0,300}\busername=)[^\r\n]{0,500}?\bresponse=\\?"(?<value>[0-9a-f]{32}|[0-9a-f]{64})\\?"/d.exec(
      text,
    );
  const [start, end] = match?.indices?.groups?.['value'] ?? [0, 0];
  if (start === end || isMadeUp(text.slice(start, end)) || place.role === 'lock') return undefined;
  return candidateAt(at + start, end - start, 'digest', place);
}

function candidateAt(start: number, length: number, scheme: string, place: PathFacts): Candidate {
  const confidence = place.role === 'main' || place.role === 'ci' ? 'high' : 'low';
  return {
    rule: 'http-authorization',
    rank: 1,
    start,
    end: start + length,
    severity: severityIn(place.role),
    confidence,
    why: `An Authorization header of the scheme ${scheme} holds it.`,
  };
}

/** `example:example`, `user:password` in base64. */
function isSampleBasic(text: string): boolean {
  const [user = '', ...rest] = Buffer.from(text, 'base64').toString('latin1').split(':');
  const password = rest.join(':');
  return isPlaceholder(password) || (isSampleUser(user) && isSamplePassword(password));
}

function isToken(text: string, before: string, scheme: string): boolean {
  if (scheme === 'token ' && !/authorization["'`\]]{0,3}\s*[:=,(]\s*["'`]?$/i.test(before)) return false;
  return text.length >= 16 && shapeOf(text) === 'strong';
}
