import { callIn } from './call-text.ts';
import type { Fixer } from './fix.ts';

/** `parse(token)` of jjwt takes tokens without a signature, too. */
export const signedOnly: Fixer = ({ text, start, end }) => {
  const call = callIn(text, { start, end }, 'java');
  if (call === undefined || call.args.length !== 1 || !/\.parse$/.test(call.callee)) return undefined;
  if (!/\bsetSigningKey|\bverifyWith/.test(call.callee)) return undefined;
  // What is declared more narrowly would no longer fit.
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  if (/\bJwt<[^>]*>\s+\w+\s*=\s*$/.test(before)) return undefined;
  const at = call.open - 1;
  return {
    says: 'Tokens without a signature are refused.',
    edits: [{ start: at - 'parse'.length, end: at, text: 'parseClaimsJws' }],
  };
};
