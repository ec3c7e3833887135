import { callIn, type Stretch, type WrittenArgument, type WrittenCall } from './call-text.ts';
import type { Broken, Fixer, Proposal, TextEdit } from './fix.ts';
import { builtText } from './text-parts.ts';
import { wordsOf } from './words.ts';

/** A list of arguments in the place of a line for the shell. */
export const listArguments: Fixer = (broken) => {
  const { text, group } = broken;
  const call = callIn(text, broken, group);
  const [line] = call?.args ?? [];
  if (call === undefined || line === undefined || line.name !== undefined) return undefined;
  const built = builtText(text, { start: line.valueStart, end: line.end }, group);
  const words = built && wordsOf(built, group);
  if (words === undefined) return undefined;
  return group === 'python' ? inPython(broken, call, line, words) : inJavaScript(broken, call, line, words);
};

/** What is said of it in every language. */
export const says = 'Run the program itself with a list of arguments: no shell reads them.';

function inPython(
  { text }: Broken,
  call: WrittenCall,
  line: WrittenArgument,
  words: readonly string[],
): Proposal | undefined {
  const list = `[${words.join(', ')}]`;
  if (call.callee === 'os.system') {
    if (call.args.length !== 1) return undefined;
    return {
      says,
      edits: [{ start: call.start, end: call.end, text: `subprocess.call(${list})` }],
      needs: 'subprocess',
    };
  }
  const shell = call.args.find(({ name }) => name === 'shell');
  if (!/(?:^|\.)(?:run|call|check_call|check_output|Popen)$/.test(call.callee) || shell?.value !== 'True')
    return undefined;
  const before = call.args[call.args.indexOf(shell) - 1];
  if (before === undefined) return undefined;
  const edits: TextEdit[] = [
    { start: line.valueStart, end: line.end, text: list },
    { start: before.end, end: shell.end, text: '' },
  ];
  return text.slice(before.end, shell.start).includes('#') ? undefined : { says, edits };
}

const filed: Readonly<Record<string, string>> = { exec: 'execFile', execSync: 'execFileSync' };

function inJavaScript(
  { text, imports }: Broken,
  call: WrittenCall,
  line: WrittenArgument,
  [program = '', ...args]: readonly string[],
): Proposal | undefined {
  if (!imports.some((each) => /^(?:node:)?child_process$/.test(each))) return undefined;
  const list = { start: line.start, end: line.end, text: `${program}, [${args.join(', ')}]` };
  const called = { start: call.start, end: call.open - 1 };
  const place = promised(text, call.callee) ?? called;
  const name = /(?:^|\.)(\w+)$/.exec(text.slice(place.start, place.end))?.[1] ?? '';
  const by = filed[name];
  if (by === undefined) return undefined;
  const edits: TextEdit[] = [{ start: place.end - name.length, end: place.end, text: by }, list];
  if (text.slice(place.start, place.end).includes('.')) return { says, edits };
  const imported = importEdit(text, name, by);
  return imported && { says, edits: [...edits, imported] };
}

/** What `const run = promisify(exec)` wraps, where the wrapped function is called once. */
function promised(text: string, callee: string): Stretch | undefined {
  if (!/^\w+$/.test(callee)) return undefined;
  const match = new RegExp(`\\bconst\\s+${callee}\\s*=\\s*(?:\\w+\\.)?promisify\\(\\s*([\\w.]+)\\s*\\)`).exec(
    text,
  );
  const inner = match?.[1];
  const uses = [...text.matchAll(new RegExp(`\\b${callee}\\b`, 'g'))].length;
  if (match === null || inner === undefined || uses !== 2) return undefined;
  const start = match.index + match[0].lastIndexOf(inner);
  return { start, end: start + inner.length };
}

/** The name that is imported instead, or beside. */
function importEdit(text: string, name: string, by: string): TextEdit | undefined {
  const named = importOf(text, name);
  if (named === undefined) return undefined;
  const isLeft = [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length > 2;
  const has = new RegExp(`\\b${by}\\b`).test(text.slice(named.open, named.close));
  return { start: named.start, end: named.end, text: has ? name : isLeft ? `${name}, ${by}` : by };
}

/** Where a name stands between the braces of an import of `child_process`. */
function importOf(
  text: string,
  name: string,
):
  | { readonly start: number; readonly end: number; readonly open: number; readonly close: number }
  | undefined {
  const match = /\{([^{}]*)\}\s*(?:from\s*|=\s*require\(\s*)['"](?:node:)?child_process['"]/.exec(text);
  const at = match === null ? -1 : (match[1] ?? '').search(new RegExp(`\\b${name}\\b(?!\\s*(?:as|:))`));
  if (match === null || at < 0) return undefined;
  const open = match.index + 1;
  return { start: open + at, end: open + at + name.length, open, close: open + (match[1]?.length ?? 0) };
}
