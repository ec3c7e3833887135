/**
 * What a reader cannot see but a terminal, browser or review tool obeys: controls (C0, C1, escape), format characters
 * (bidirectional overrides, zero width), line separators, lone surrogates and default-ignorable code points (tags,
 * fillers, variation selectors). U+FE0F stays: it only asks for the coloured form of an emoji.
 */
const unseen = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{FE0F}]]/gv;
const unseenButSpacing =
  /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{FE0F}\n\t]]/gv;

const short: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One line of text in which every unseen character is written out: `\n`, `\t`, `\u{202E}`. */
export function visible(text: string): string {
  return text.replace(unseen, writtenOut);
}

/** As {@link visible}, but line feeds and tabs stay, for text that is shown in several lines. */
export function visibleLines(text: string): string {
  return text.replace(unseenButSpacing, writtenOut);
}

/** A line of source: as {@link visible}, but a tab is white space up to the next multiple of `tab` columns. */
export function visibleSource(line: string, tab = 4): string {
  let column = 0;
  return line.replace(/\t|[^\t]+/g, (part) => {
    const shown = part === '\t' ? ' '.repeat(tab - (column % tab)) : visible(part);
    column += shown.length;
    return shown;
  });
}

function writtenOut(character: string): string {
  return short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
