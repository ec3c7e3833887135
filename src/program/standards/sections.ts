/** A part of a Markdown file below a heading of level 2, or what stands before the first. */
export interface MarkdownPart {
  /** Empty before the first heading. */
  readonly heading: string;
  /** Line of the heading, or the first line, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

/** A Markdown file as people divide it: front matter, and parts that begin with `## `. */
export interface DividedMarkdown {
  /** Undefined where the file does not begin with `---`. */
  readonly frontMatter?: { readonly text: string; readonly line: number };
  /** The title after one `#`. */
  readonly title?: string;
  readonly parts: readonly MarkdownPart[];
}

/** Divides a file at its headings of level 2; those within fences are text. Source: CommonMark 0.31.2, sections 4.2 and 4.5. */
export function divideMarkdown(text: string): DividedMarkdown {
  const lines = text.replace(/^\u{FEFF}/u, '').split(/\r\n|\r|\n/);
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---') : -1;
  const first = end < 0 ? 0 : end + 1;
  const parts: { heading: string; line: number; lines: string[] }[] = [
    { heading: '', line: first + 1, lines: [] },
  ];
  let title: string | undefined;
  let fence: string | undefined;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    const heading = fence === undefined ? /^ {0,3}(#{1,2})\s+(.*?)\s*#*\s*$/.exec(line) : null;
    if (heading?.[1] === '##') parts.push({ heading: heading[2] ?? '', line: i + 1, lines: [] });
    else if (heading?.[1] === '#' && title === undefined && parts.length === 1) title = heading[2] ?? '';
    else parts.at(-1)?.lines.push(line);
  }
  return {
    parts,
    ...(end < 0 ? {} : { frontMatter: { text: lines.slice(1, end).join('\n'), line: 2 } }),
    ...(title === undefined ? {} : { title }),
  };
}

/** A heading in its pieces: `## 2.1 Keep keys out of code {#keys}`. */
export function headingPieces(heading: string): {
  readonly number?: string;
  readonly title: string;
  readonly id: string;
} {
  const anchor = /\s*\{#([A-Za-z][\w.-]*)\}$/.exec(heading);
  const plain = anchor === null ? heading : heading.slice(0, anchor.index);
  const numbered = /^(?:§\s*)?(\d+(?:\.\d+)*)[.)]?\s+(.*)$/.exec(plain);
  const title = numbered?.[2] ?? plain;
  const number = numbered?.[1];
  return { title, id: anchor?.[1] ?? slugOf(title), ...(number === undefined ? {} : { number }) };
}

/** The anchor that GitHub gives a heading. */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

/** The fenced block of data directly below a heading, and the text behind it. */
export function dataOf({ lines, line }: MarkdownPart): {
  readonly data?: { readonly text: string; readonly line: number };
  readonly text: string;
} {
  const first = lines.findIndex((each) => each.trim() !== '');
  if (first < 0 || !/^```ya?ml standard\s*$/.test(lines[first]?.trim() ?? ''))
    return { text: trimmed(lines) };
  const end = lines.findIndex((each, i) => i > first && /^```\s*$/.test(each.trim()));
  const to = end < 0 ? lines.length : end;
  return {
    data: { text: lines.slice(first + 1, to).join('\n'), line: line + first + 2 },
    text: trimmed(lines.slice(to + 1)),
  };
}

function trimmed(lines: readonly string[]): string {
  return lines.join('\n').trim();
}
