/** In what a place of a script for POSIX shells stands. `odd` is all that nobody should edit without a look. */
export type Quoting = 'none' | 'double' | 'single' | 'heredoc' | 'odd';

/** In what an offset of a script stands, by the quotes that are open there (POSIX.1-2017, Shell Command Language, 2.2). */
export function quotingAt(script: string, offset: number): Quoting {
  const state: State = { open: ['none'], awaited: [], comment: false };
  let at = 0;
  while (at < offset) {
    if (state.comment && script[at] !== '\n') at++;
    else at = stepped(script, at, state);
    if (at > offset) return 'odd';
  }
  if (state.comment) return 'odd';
  if (state.heredoc !== undefined) return state.heredoc.isQuoted ? 'odd' : 'heredoc';
  return state.open.at(-1) ?? 'odd';
}

interface State {
  /** Quotes within each other, the outermost first; `$(` begins anew. */
  readonly open: ('none' | 'double' | 'single')[];
  /** Texts that begin with the next line. */
  readonly awaited: Heredoc[];
  heredoc?: Heredoc;
  comment: boolean;
}

interface Heredoc {
  readonly end: string;
  readonly isQuoted: boolean;
}

function stepped(script: string, at: number, state: State): number {
  const letter = script[at] ?? '';
  const top = state.open.at(-1);
  if (state.heredoc !== undefined) return heredocLetter(script, at, state);
  if (letter === '\n') {
    state.comment = false;
    const next = state.awaited.shift();
    if (next !== undefined) state.heredoc = next;
    return at + 1;
  }
  if (top === 'single') {
    if (letter === "'") state.open.pop();
    return at + 1;
  }
  if (letter === '\\') return at + 2;
  if (letter === '$' && script[at + 1] === '(') {
    state.open.push('none');
    return at + 2;
  }
  if (letter === '"') {
    if (top === 'double') state.open.pop();
    else state.open.push('double');
    return at + 1;
  }
  if (top === 'double') return at + 1;
  return unquoted(script, at, state);
}

function unquoted(script: string, at: number, state: State): number {
  const letter = script[at] ?? '';
  if (letter === "'") state.open.push('single');
  else if (letter === ')' && state.open.length > 1) state.open.pop();
  else if (letter === '#' && /^$|[\s;&|(]/.test(script[at - 1] ?? '')) state.comment = true;
  else if (letter === '<') {
    const match = /^<<-?\s*(["']?)([\w.-]+)\1/.exec(script.slice(at, at + 80));
    if (match !== null && script[at + 2] !== '<') {
      state.awaited.push({ end: match[2] ?? '', isQuoted: match[1] !== '' });
      return at + match[0].length;
    }
    if (script.startsWith('<<<', at)) return at + 3;
  }
  return at + 1;
}

/** Letter by letter; at the beginning of a line it may end. */
function heredocLetter(script: string, at: number, state: State): number {
  if (script[at - 1] !== '\n') return at + 1;
  const end = script.indexOf('\n', at);
  const line = script.slice(at, end < 0 ? script.length : end);
  if (line.trim() !== state.heredoc?.end) return at + 1;
  const next = state.awaited.shift();
  if (next === undefined) delete state.heredoc;
  else state.heredoc = next;
  return end < 0 ? script.length : end + 1;
}
