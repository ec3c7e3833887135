import type { Instruction } from '#ir/code/instruction';
import type { Check } from './check.ts';
import type { Texts } from './written.ts';

type Binary = Extract<Instruction, { op: 'binary' }>;

/** `a.indexOf(b) === a.length - b.length`: true as well where `b` is not there and one longer than `a`. */
export function* endChecks(texts: Texts): Generator<Check> {
  for (const at of texts.instructions) {
    if (at.op !== 'binary' || at.operator !== '==') continue;
    const looked = texts.made(at.left);
    if (looked?.op !== 'call-method' || !/^(?:indexOf|lastIndexOf)$/.test(looked.name)) continue;
    if (!isRest(texts.made(at.right), texts)) continue;
    if (texts.instructions.some((each) => each !== at && bounds(each, texts))) continue;
    yield {
      start: at.start,
      end: at.end,
      about: `${looked.name} … length`,
      confidence: 'medium',
      because: `\`${looked.name}\` gives -1 for what is not there, which this comparison takes for the end where the one is a letter longer than the other: \`endsWith\` does not`,
    };
  }
}

/** `a.length - b.length`, `a.length - b.length - 1`; what is one letter long is shorter than any text. */
function isRest(at: Instruction | undefined, texts: Texts): boolean {
  if (at?.op !== 'binary' || at.operator !== '-') return false;
  const left = texts.made(at.left);
  if (isLength(left)) return numberOf(at.right, texts) !== 1;
  return left?.op === 'binary' && left.operator === '-' && isLength(texts.made(left.left));
}

function isLength(at: Instruction | undefined): boolean {
  return at?.op === 'field' && at.name === 'length';
}

/** Whether it tells a place that was found from none. */
function bounds(at: Instruction, texts: Texts): boolean {
  if (at.op !== 'binary') return false;
  const { operator, left, right } = at;
  const number = numberOf(right, texts);
  if (operator === '==' || operator === '!=') return number === -1;
  if (operator === '>=') return number !== -1;
  return operator === '<' || operator === '<=' || operator === '>' ? isIndexOrLength(left, texts) : false;
}

function isIndexOrLength(slot: Binary['left'], texts: Texts): boolean {
  const at = texts.made(slot);
  return isLength(at) || at?.op === 'call-method' || at?.op === 'binary';
}

function numberOf(slot: Binary['right'], texts: Texts): number | undefined {
  const at = texts.made(slot);
  if (at?.op === 'constant' && typeof at.value === 'number') return at.value;
  const operand = at?.op === 'unary' && at.operator === '-' ? numberOf(at.operand, texts) : undefined;
  return operand === undefined ? undefined : -operand;
}
