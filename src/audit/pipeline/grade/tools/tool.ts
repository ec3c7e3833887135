/**
 * How a tool shows in a pipeline.
 *
 * `runs`: words of a command, options in between left out; `a|b` is one of them, `*` any letters, `…` any words.
 * `uses`: names of actions, orbs, tasks, pipes, components, templates, hooks and images, without version; `*` any letters.
 */
export interface Tool {
  readonly name: string;
  readonly runs?: readonly string[];
  readonly uses?: readonly string[];
  /** Asked of a command of which `runs` holds: whether it does it with these words. */
  readonly when?: (words: readonly string[]) => boolean;
  /** Why it is worth less than it looks. */
  readonly but?: string;
}

/** Tools by what they do: the id of a control, or a word that several controls ask for. */
export type ToolTable = Readonly<Record<string, readonly Tool[]>>;

/** The words of a command by which it is such a tool; undefined where it is none. */
export function runBy(tool: Tool, words: readonly string[]): readonly string[] | undefined {
  for (const pattern of tool.runs ?? []) {
    const found = wordsIn(words, pattern.split(' '));
    if (found !== undefined && (tool.when === undefined || tool.when(words))) return found;
  }
  return undefined;
}

/** Whether what is used is such a tool. */
export function usedAs(tool: Tool, name: string): boolean {
  const wanted = name.toLowerCase();
  return (tool.uses ?? []).some((pattern) => {
    const like = pattern.toLowerCase();
    return fits(like, wanted) || (like.includes('/') && !like.endsWith('*') && wanted.startsWith(`${like}/`));
  });
}

function wordsIn(words: readonly string[], pattern: readonly string[]): readonly string[] | undefined {
  const found: string[] = [];
  let at = 0;
  let isAnywhere = false;
  for (const part of pattern) {
    if (part === '…') {
      isAnywhere = true;
      continue;
    }
    const isOption = part.startsWith('-');
    while (at < words.length && !fitsOne(part, words[at] ?? '')) {
      if (!isAnywhere && !isOption && !(words[at] ?? '').startsWith('-')) return undefined;
      if (at === 0) return undefined;
      at++;
    }
    const word = words[at];
    if (word === undefined) return undefined;
    found.push(word);
    at++;
    isAnywhere = false;
  }
  return found;
}

function fitsOne(part: string, word: string): boolean {
  return part.split('|').some((pattern) => fits(pattern, word));
}

/** `*` stands for any letters. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === text;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  const last = rest.pop() ?? '';
  for (const part of rest) {
    const next = text.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return text.length - at >= last.length && text.endsWith(last);
}
