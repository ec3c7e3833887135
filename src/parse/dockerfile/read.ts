import { heredocsNamed } from '../shell/heredoc.ts';
import {
  type DockerComment,
  type DockerDoubt,
  type DockerHeredoc,
  type DockerInstruction,
  type DockerPiece,
  type DockerSource,
  type DockerText,
  type DockerWord,
  partOf,
  stretchOf,
} from './tree.ts';

/** What BuildKit knows. */
const known: ReadonlySet<string> = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
const mostDoubts = 20;
const mostInstructions = 5_000;
const mostEndless = 5;

interface Cursor {
  readonly text: string;
  at: number;
  readonly comments: DockerComment[];
  readonly doubts: DockerDoubt[];
  /** Texts that had no end: each costs going through the rest of the file. */
  endless: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Reads a Dockerfile as BuildKit does; what it would refuse is a doubt, and the rest is read. */
export function readDockerSource(text: string): DockerSource {
  const cursor: Cursor = {
    text,
    at: text.startsWith('\ufeff') ? 1 : 0,
    comments: [],
    doubts: [],
    endless: 0,
  };
  const directives = readDirectives(cursor);
  const escapeMark = directives.get('escape') === '`' ? '`' : '\\';
  const instructions: DockerInstruction[] = [];
  for (let line = nextLine(cursor); line !== undefined; line = nextLine(cursor)) {
    if (isBlank(line) || takeComment(line, cursor)) continue;
    if (instructions.length >= mostInstructions) {
      doubt(cursor, line.start, line.start, `Only ${mostInstructions} instructions of a file are read.`);
      break;
    }
    const whole = joined(line, cursor, escapeMark);
    const found = instructionOf(whole, line.start, cursor);
    if (found !== undefined) instructions.push(found);
  }
  return { instructions, comments: cursor.comments, directives, doubts: cursor.doubts, escapeMark };
}

/** Directives stand before everything else, comments too. */
function readDirectives(cursor: Cursor): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (;;) {
    const before = cursor.at;
    const line = nextLine(cursor);
    const [, name = '', value = ''] = /^\s*#\s*([a-zA-Z]\w*)\s*=\s*(.+?)\s*$/.exec(line?.text ?? '') ?? [];
    const key = name.toLowerCase();
    if (!['syntax', 'escape', 'check'].includes(key) || found.has(key)) {
      cursor.at = before;
      return found;
    }
    found.set(key, value);
  }
}

function nextLine(cursor: Cursor): Line | undefined {
  const { text, at } = cursor;
  if (at >= text.length) return undefined;
  const end = text.indexOf('\n', at);
  cursor.at = end < 0 ? text.length : end + 1;
  const line = text.slice(at, end < 0 ? text.length : end);
  return { text: line.endsWith('\r') ? line.slice(0, -1) : line, start: at };
}

function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

function takeComment({ text, start }: Line, { comments }: Cursor): boolean {
  const indent = text.length - text.trimStart().length;
  if (text[indent] !== '#') return false;
  comments.push({
    text: text.slice(indent).trimEnd(),
    start: start + indent,
    end: start + text.trimEnd().length,
  });
  return true;
}

/** A line and those that continue it; comments and empty lines between are passed over. */
function joined(first: Line, cursor: Cursor, escapeMark: string): DockerText {
  const pieces: DockerPiece[] = [];
  const texts: string[] = [];
  let at = 0;
  let isLast = false;
  for (let line: Line | undefined = first; line !== undefined; line = isLast ? undefined : nextLine(cursor)) {
    if (line !== first && (isBlank(line) || takeComment(line, cursor))) continue;
    const trimmed = line.text.trimEnd();
    const isContinued = trimmed.endsWith(escapeMark);
    const part = isContinued ? trimmed.slice(0, -1) : line.text;
    if (part !== '') pieces.push({ at, start: line.start });
    texts.push(part);
    at += part.length;
    isLast = !isContinued;
  }
  return { text: texts.join(''), pieces: pieces.length > 0 ? pieces : [{ at: 0, start: first.start }] };
}

function instructionOf(whole: DockerText, lineStart: number, cursor: Cursor): DockerInstruction | undefined {
  const [head = '', name = ''] = /^\s*([A-Za-z]+)(?=\s|$)\s*/.exec(whole.text) ?? [];
  const indent = whole.text.length - whole.text.trimStart().length;
  const upper = name.toUpperCase();
  const start = lineStart + indent;
  if (!known.has(upper)) {
    doubt(cursor, start, start, 'There is a line that is no instruction of a Dockerfile.');
    return undefined;
  }
  const rest = partOf(whole, head.length);
  if (upper === 'ONBUILD') {
    const inner = instructionOf(rest, rest.pieces[0]?.start ?? start, cursor);
    return inner === undefined ? undefined : { ...inner, start, isOnBuild: true };
  }
  const heredocs = ['RUN', 'COPY', 'ADD'].includes(upper) ? readHeredocs(rest, cursor) : [];
  const flags = flagsOf(rest.text);
  const last = flags.at(-1)?.end ?? 0;
  const lead = last + (/^\s*/.exec(rest.text.slice(last))?.[0].length ?? 0);
  const end = trimmedEnd(cursor);
  return {
    name: upper,
    flags: flags.map(({ text, start, end }) => ({ text, ...stretchOf(rest, start, end) })),
    rest: partOf(rest, lead),
    heredocs: heredocs.map((each) => ({ ...each, at: each.at - lead, end: each.end - lead })),
    isOnBuild: false,
    start,
    end,
  };
}

/** Words `--name…` at the beginning. */
function flagsOf(text: string): readonly DockerWord[] {
  const found: DockerWord[] = [];
  const next = /\s*(--[a-z][a-z-]*(?:=(?:"[^"]*"|'[^']*'|[^\s"']+)+)?)(?=\s|$)/y;
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [, flag = ''] = match;
    found.push({ text: flag, start: next.lastIndex - flag.length, end: next.lastIndex });
  }
  return found;
}

function trimmedEnd({ text, at }: Cursor): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

function readHeredocs(rest: DockerText, cursor: Cursor): readonly DockerHeredoc[] {
  const found: DockerHeredoc[] = [];
  for (const { name, isQuoted, isIndented, at, end } of heredocsNamed(rest.text)) {
    const body = cursor.endless < mostEndless ? readBody(name, isIndented, cursor) : undefined;
    if (body === undefined) {
      cursor.endless++;
      const place = rest.pieces[0]?.start ?? 0;
      doubt(cursor, place, place, 'A text that begins with << has no end.');
      break;
    }
    found.push({ name, isQuoted, body, at, end });
  }
  return found;
}

/** Lines up to the name alone; undefined, with nothing read, when it never comes. */
function readBody(name: string, isIndented: boolean, cursor: Cursor): DockerText | undefined {
  const before = cursor.at;
  const pieces: DockerPiece[] = [];
  const texts: string[] = [];
  let at = 0;
  for (let line = nextLine(cursor); line !== undefined; line = nextLine(cursor)) {
    const skipped = isIndented ? (/^\t*/.exec(line.text)?.[0].length ?? 0) : 0;
    const text = line.text.slice(skipped);
    if (text === name)
      return { text: texts.join(''), pieces: pieces.length > 0 ? pieces : [{ at: 0, start: before }] };
    pieces.push({ at, start: line.start + skipped });
    texts.push(`${text}\n`);
    at += text.length + 1;
  }
  cursor.at = before;
  return undefined;
}

function doubt({ doubts }: Cursor, start: number, end: number, detail: string): void {
  if (doubts.length < mostDoubts) doubts.push({ detail, start, end });
}
