/** Outside printable text: a terminal would obey it, or an editor would hide it. All of them occur in strings only. */
const unseen = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n]]/gv;
/** `##vso[` and its like (see workflow-command.ts); a line of this JSON never begins with `::`. */
const command = /##(?=[A-Za-z]*\[)/g;

/**
 * A value as indented JSON with a trailing newline, safe to print: the same value when parsed, but unseen characters
 * and workflow commands are written as `\u` escapes.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(command, '\\u0023#').replace(unseen, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
