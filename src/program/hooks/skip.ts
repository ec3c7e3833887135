/** What HANDRAIL_SKIP asks for. */
export type Skip =
  | { readonly kind: 'no' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'yes'; readonly reason: string };

/** Characters of a reason that are kept. */
const longest = 500;

/** Reads HANDRAIL_SKIP: a reason has two words at least, or nobody learns from it. */
export function skipOf(value: string | undefined): Skip {
  if (value === undefined) return { kind: 'no' };
  const words = value.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2) return { kind: 'refused' };
  const reason = value.replace(/\p{Cc}+/gu, ' ').trim();
  return { kind: 'yes', reason: [...reason].slice(0, longest).join('') };
}
