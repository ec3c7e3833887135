import type { Random } from '../../shape.ts';
import { decodeJson } from './decode.ts';
import { randomBase64 } from './sample.ts';

/** A JSON Web Token in compact form, signed (RFC 7515 §3.1). */
export const jwtPattern =
  /(?<![\w\-.+/])(?<secret>eyJ[\w-]{10,2000}\.eyJ[\w-]{8,6000}\.[\w-]{20,1400})(?![\w\-.])/dg;

/** Header and claims of a JSON Web Token, a JSON object each; undefined where the text is none. */
export function jwtParts(
  token: string,
): { header: Readonly<Record<string, unknown>>; claims: Readonly<Record<string, unknown>> } | undefined {
  const [first = '', second = ''] = token.split('.');
  const header = decodeJson(first);
  const claims = decodeJson(second);
  return header !== undefined && claims !== undefined ? { header, claims } : undefined;
}

/** A token with these claims and a signature of random bytes. */
export function makeJwt(random: Random, claims: Readonly<Record<string, unknown>>): string {
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const signature = Buffer.from(randomBase64(random, 32), 'base64').toString('base64url');
  return [...parts, signature].join('.');
}
