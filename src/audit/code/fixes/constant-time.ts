import type { Fixer, Proposal } from './fix.ts';

const says = 'The comparison takes as long whatever differs.';

/** `a === b` and `a == b` of secrets: compared as a whole. What may be absent compares with nothing: a person has to look. */
export const constantTime: Fixer = (broken) => {
  const { text, start, end, group } = broken;
  const match = /^([\w.[\]'"()!?\s-]+?)\s*(===?|!==?)\s*([\w.[\]'"()!?\s-]+)$/.exec(text.slice(start, end));
  const [, left, sign, right] = match ?? [];
  if (left === undefined || right === undefined || sign === undefined) return undefined;
  const languages = { go: inGo, python: inPython, javascript: inScript, java: undefined };
  const proposal = languages[group]?.(left, sign, right);
  return proposal && { ...proposal, edits: proposal.edits.map((edit) => ({ ...edit, start, end })) };
};

function inGo(left: string, sign: string, right: string): Proposal {
  const text = `subtle.ConstantTimeCompare([]byte(${left}), []byte(${right})) ${sign === '==' ? '==' : '!='} 1`;
  return { says, needs: 'crypto/subtle', changesResults: true, edits: [{ start: 0, end: 0, text }] };
}

function inPython(left: string, sign: string, right: string): Proposal {
  const text = `${sign === '==' ? '' : 'not '}hmac.compare_digest(${left.trim()}, ${right.trim()})`;
  return { says, needs: 'hmac', changesResults: true, edits: [{ start: 0, end: 0, text }] };
}

/** Digests have one length: texts of different lengths would be an error. */
function inScript(left: string, sign: string, right: string): Proposal {
  const digest = (value: string) => `crypto.createHash('sha256').update(String(${value.trim()})).digest()`;
  const not = sign.startsWith('!') ? '!' : '';
  const text = `${not}crypto.timingSafeEqual(${digest(left)}, ${digest(right)})`;
  return { says, needs: 'node:crypto', changesResults: true, edits: [{ start: 0, end: 0, text }] };
}
