/** A stretch of somebody's file that is ours, with its marks. All of them are whole lines. */
export interface Block {
  readonly lines: readonly string[];
  /** White space in front of every line. */
  readonly indent: string;
  /** What else has to be taken away with it. */
  readonly also?: 'the file' | 'the line end before it';
}

const opening = '# handrail:begin';
const end = '# handrail:end';

const notes = {
  'the file': ', with the file',
  'the line end before it': ', after a line without end',
} as const;

/** The text of a block, its last line end with it. */
export function blockText({ lines, indent, also }: Block, eol: string): string {
  const note = also === undefined ? '' : notes[also];
  const begin = `${opening} (written by \`handrail hooks install\`${note}; what stands here is renewed)`;
  const all = [begin, ...lines, end].map((line) => (line === '' ? '' : `${indent}${line}`));
  const before = also === 'the line end before it' ? eol : '';
  return `${before}${all.map((line) => `${line}${eol}`).join('')}`;
}

/** Whether anything in a text is ours. */
export function hasBlock(text: string): boolean {
  return blocks.test(text);
}

/** The text as it was before our blocks were put in; undefined for a file that was ours as a whole. */
export function withoutBlocks(text: string): string | undefined {
  const rest = text.replace(new RegExp(blocks, 'g'), (whole) => {
    const begun = whole.slice(0, whole.indexOf('\n', whole.indexOf(opening)));
    // The line end in front is only ours where the block says so.
    return begun.includes(notes['the line end before it']) ? '' : (/^\r?\n/.exec(whole)?.[0] ?? '');
  });
  const own = text.includes(`${notes['the file']};`) && /^(?:#!\/bin\/sh\s*)?$/.test(rest);
  return own ? undefined : rest;
}

/** From the line end in front of a block to its last one. */
const blocks = new RegExp(`(?:(?<=\\n)|^|\\r?\\n)[ \\t]*${opening} [^]*?\\n[ \\t]*${end}(?:\\r?\\n|$)`);

/** How lines of a text end. */
export function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
