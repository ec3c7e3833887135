/** Longest stretch of foreign text that a message repeats, in UTF-16 code units. */
const most = 80;

/** Foreign text in quotes, cut, with everything escaped that could steer a terminal or turn the direction of writing. */
export function quoted(text: string): string {
  const shown = text.length > most ? `${text.slice(0, most)}…` : text;
  const inert = JSON.stringify(shown.toWellFormed()).slice(1, -1).replace(/\\"/g, '"');
  return `'${inert.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, escaped)}'`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
