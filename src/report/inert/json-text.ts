/** Outside printable text: a terminal would obey it, or an editor would hide it. All of them occur in strings only. */
const unseen = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n]]/gv;
/** What may be unseen: a report is large and nearly all of it is none of this, which is found out much faster. */
const unusual = /[^\n\x20-\x7e]+/g;
/** `##vso[` and its like (see workflow-command.ts); a line of this JSON never begins with `::`. */
const command = /##(?=[A-Za-z]*\[)/g;

/**
 * A value as indented JSON with a trailing newline, safe to print: the same value when parsed, but unseen characters
 * and workflow commands are written as `\u` escapes.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(command, '\\u0023#').replace(unusual, withoutUnseen)}\n`;
}

function withoutUnseen(text: string): string {
  return text.replace(unseen, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
