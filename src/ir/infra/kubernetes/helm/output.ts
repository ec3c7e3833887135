import type { Node } from './template.ts';

/** Letters that no text means anything by (private use), for what is not known. */
export const mark = '\ue000?\ue001';

/** Most letters that a template may make, and most lines that are looked back at. */
const mostText = 2_000_000;
const mostLinesBack = 400;

/** What a template gives, with the line of the template that each of its lines comes from. */
export class Output {
  private readonly done: string[] = [];
  private readonly origins: number[] = [];
  private current = '';
  private origin = 1;
  private length = 0;
  private isKnown = true;

  get isFull(): boolean {
    return this.length > mostText;
  }

  /** The text; undefined when parts of it are not known. */
  get plain(): string | undefined {
    return this.isKnown ? [...this.done, this.current].join('\n') : undefined;
  }

  /** The text with marks, and for each line the line of the template. */
  get whole(): { readonly text: string; readonly lines: readonly number[] } {
    return { text: [...this.done, this.current].join('\n'), lines: [...this.origins, this.origin] };
  }

  /** Text that stands in the template, from a line of it. */
  text(text: string, line: number): void {
    this.add(text, line, 1);
  }

  /** Text that an action makes: all of it is of its line. */
  made(text: string, line: number): void {
    this.add(text, line, 0);
  }

  /** A value that is not known; where it stands alone in its line or is indented it is a block. */
  unknown(line: number, indent?: number): void {
    this.isKnown = false;
    const isAlone = this.current.trim() === '';
    if (indent !== undefined && indent >= 0)
      this.made(`\n${' '.repeat(indent)}${this.asBlock(indent)}`, line);
    else this.made(isAlone ? this.asBlock(this.current.length) : mark, line);
  }

  /** Parts that may be there or not: what they are in may have more. */
  perhaps(nodes: readonly Node[], line: number): void {
    this.isKnown = false;
    const [first] = nodes;
    const text = first?.kind === 'text' ? first.text : '';
    const indent = /\n( *)[^\s]/.exec(text)?.[1]?.length;
    if (indent === undefined) return;
    const block = /\n *- /.test(text) ? `- ${mark}` : this.asBlock(indent);
    this.made(`\n${' '.repeat(indent)}${block}`, line);
  }

  /** @param step how many lines of the template a line of the text is */
  private add(text: string, line: number, step: number): void {
    this.length += text.length;
    let at = line;
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) {
        this.done.push(this.current);
        this.origins.push(this.origin);
        this.current = '';
        at += step;
        this.origin = at;
      }
      if (this.current === '' && part !== '') this.origin = at;
      this.current += part;
    }
  }

  /** As an item where items stand at that depth, else as a key that may be any. */
  private asBlock(indent: number): string {
    for (let i = this.done.length; i >= Math.max(0, this.done.length - mostLinesBack); i--) {
      const line = this.done[i] ?? this.current;
      const own = line.length - line.trimStart().length;
      if (line.trim() === '' || own > indent) continue;
      return own === indent && line.trimStart().startsWith('- ') ? `- ${mark}` : `${mark}: ${mark}`;
    }
    return `${mark}: ${mark}`;
  }
}
