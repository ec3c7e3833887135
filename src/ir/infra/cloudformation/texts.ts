import { madeOf, textOf, unknownFrom, unknownOf } from '../make.ts';
import { type InfraValue, isUnknown, type Origin, type Place } from '../value.ts';

/** The text of a known single value, as CloudFormation writes it; undefined for anything else. */
export function wordOf(value: InfraValue | undefined): string | undefined {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'truth':
      return String(value.truth);
    default:
      return undefined;
  }
}

/**
 * One text of several; where something of it is not known, unknown with the pieces that are.
 *
 * @param textLine the line of its first letter, when that is not the line of its place
 */
export function textFrom(
  values: readonly InfraValue[],
  place: Place,
  textLine: number | undefined,
): InfraValue {
  const line = textLine === undefined ? {} : { textLine };
  const made = { ...madeOf(place, values), origin: originOf(values) };
  const count = values.reduce((sum, value) => sum + piecesOf(value).length, 0);
  if (count > mostPieces) return unknownOf('budget', 'The text has too many pieces to be made.', made);
  const parts = merged(values, place);
  const others = parts.filter((part) => wordOf(part) === undefined);
  if (others.length === 0)
    return textOf(parts.map((part) => wordOf(part) ?? '').join(''), { ...made, ...line });
  const { origin } = made;
  return {
    ...unknownFrom(others.some(isUnknown) ? others.filter(isUnknown) : others, place),
    ...made,
    origin,
    ...line,
    parts,
  };
}

/** Most pieces of one text, as each use of a text that is not known brings all of its own. */
const mostPieces = 2_000;

/** Nobody's choice when something that it is made of is not. */
export function originOf(values: readonly InfraValue[]): Origin {
  return values.some(({ origin }) => origin === 'default') ? 'default' : 'computed';
}

/** Pieces in order, known ones that touch made one, and pieces of pieces put in their place. */
function merged(values: readonly InfraValue[], place: Place): readonly InfraValue[] {
  const parts: InfraValue[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') parts.push({ kind: 'text', text, origin: 'computed', place });
    text = '';
  };
  for (const value of values.flatMap(piecesOf)) {
    const word = wordOf(value);
    if (word !== undefined) text += word;
    else {
      flush();
      parts.push(value);
    }
  }
  flush();
  return parts;
}

function piecesOf(value: InfraValue): readonly InfraValue[] {
  return value.kind === 'unknown' && value.parts !== undefined ? value.parts : [value];
}
