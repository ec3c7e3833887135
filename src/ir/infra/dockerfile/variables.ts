import { textOf, unknownOf } from '../make.ts';
import type { InfraValue, Origin, Place } from '../value.ts';
import { textAt } from './fields.ts';

/** Values of variables where they are used; undefined for those that nothing says anything of. */
export type Variables = (name: string) => InfraValue | undefined;

interface Expanding {
  readonly text: string;
  readonly variables: Variables;
  readonly place: Place;
  readonly parts: InfraValue[];
  depth: number;
}

const deepest = 8;
const variable = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?]|[#%/])((?:[^{}]|\{[^{}]*\})*))?\})/y;

/**
 * A text with its quotes taken off and its variables put in, as Docker does in every instruction but RUN, CMD and
 * ENTRYPOINT. What is not known whole is unknown, with the pieces that are known.
 */
export function expanded(text: string, variables: Variables, place: Place, escapeMark = '\\'): InfraValue {
  const expanding: Expanding = { text, variables, place, parts: [], depth: 0 };
  putIn(expanding, escapeMark);
  return joined(expanding.parts, place);
}

function putIn({ text, variables, place, parts, depth }: Expanding, escapeMark: string): void {
  let quote = '';
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(textAt(plain, place));
    plain = '';
  };
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === escapeMark && letter !== '' && quote !== "'") plain += text[++i] ?? '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
    else if (letter === '$' && quote !== "'") {
      variable.lastIndex = i;
      const match = variable.exec(text);
      if (match === null) {
        plain += letter;
        continue;
      }
      flush();
      parts.push(variableValue(match, variables, place, depth, escapeMark));
      i += match[0].length - 1;
    } else plain += letter;
  }
  flush();
}

function variableValue(
  [, plain, braced, sign, other = '']: RegExpExecArray,
  variables: Variables,
  place: Place,
  depth: number,
  escapeMark: string,
): InfraValue {
  const name = plain ?? braced ?? '';
  const value = variables(name);
  const otherwise = () => {
    const parts: InfraValue[] = [];
    if (depth >= deepest)
      return unknownOf('budget', 'It is nested too deeply.', { origin: 'computed', place });
    putIn({ text: other, variables, place, parts, depth: depth + 1 }, escapeMark);
    return joined(parts, place);
  };
  const unknown = unknownOf('variable', `Nothing says what ${name} is.`, { origin: 'variable', place });
  const isEmpty = value?.kind === 'text' && value.text === '';
  if (sign === undefined) return value ?? unknown;
  if (sign === '-' || sign === ':-') {
    if (value === undefined || (isEmpty && sign === ':-')) return { ...otherwise(), origin: 'default' };
    return value;
  }
  if (sign === '+' || sign === ':+') {
    if (value?.kind !== 'text') return unknown;
    return isEmpty && sign === ':+' ? textAt('', place) : otherwise();
  }
  return sign === '?' || sign === ':?' ? (value ?? unknown) : unknown;
}

/** A text with its variables put in, as Compose does: `$$` is a dollar, quotes and backslashes are letters. */
export function interpolated(text: string, variables: Variables, place: Place): InfraValue {
  const parts: InfraValue[] = [];
  let plain = '';
  const flush = () => {
    if (plain !== '') parts.push(textAt(plain, place));
    plain = '';
  };
  for (let i = 0; i < text.length; i++) {
    variable.lastIndex = i;
    const match = text[i] === '$' && text[i + 1] !== '$' ? variable.exec(text) : null;
    if (match !== null) {
      flush();
      parts.push(variableValue(match, variables, place, 0, ''));
      i += match[0].length - 1;
    } else {
      plain += text[i] ?? '';
      if (text[i] === '$' && text[i + 1] === '$') i++;
    }
  }
  flush();
  return joined(parts, place);
}

/** One text of many; unknown, with its pieces, when one of them is. */
export function joined(parts: readonly InfraValue[], place: Place): InfraValue {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, place };
  const origin: Origin = parts.length === 0 ? 'explicit' : 'computed';
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : undefined));
  if (texts.every((text) => text !== undefined)) return textOf(texts.join(''), { origin, place });
  return {
    ...unknownOf('variable', 'A variable in it is only known when it is built.', { origin, place }),
    parts,
  };
}
