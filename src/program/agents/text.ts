import { stringify } from 'yaml';
import { ownNote } from './wanted.ts';

/** A Markdown file of ours: front matter first where there is some, then the mark, then the text. */
export function page(front: Readonly<Record<string, unknown>> | undefined, text: string): string {
  const head = front === undefined ? '' : `---\n${stringify(front, { lineWidth: 0 })}---\n`;
  return `${head}<!-- ${ownNote} -->\n\n${text.trim()}\n`;
}

/** A JSON file as these hosts write theirs. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
