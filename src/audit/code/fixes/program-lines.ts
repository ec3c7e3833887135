import { callIn, literalIn, type WrittenArgument } from './call-text.ts';
import { says } from './command.ts';
import type { Broken, Fixer, Proposal } from './fix.ts';
import { isJavaText } from './java-types.ts';
import { builtText } from './text-parts.ts';
import { wordsOf } from './words.ts';
import { writtenAt } from './written.ts';

/** `Runtime.exec` with a list instead of a line, and programs in the place of a shell, for Java and Go. */
export const listWords: Fixer = (broken) => {
  const call = callIn(broken.text, broken, broken.group);
  if (call === undefined) return undefined;
  if (/\bexec\.Command(?:Context)?$|\bnew ProcessBuilder$/.test(call.callee)) return withoutShell(broken, call.args);
  const [line] = call.args;
  if (line === undefined || !/java\.lang\.Runtime\.exec$/.test(broken.about)) return undefined;
  const list = /^new String\s*\[\s*\]\s*\{/.exec(line.value);
  if (list === null) return listed(broken, line);
  const open = line.start + list[0].length;
  const inner = callIn(`${' '.repeat(open - 1)}(${broken.text.slice(open, line.end - 1)})`, { start: open - 1, end: line.end }, 'java');
  return inner && withoutShell(broken, inner.args);
};

/** `exec("ping " + host)` */
function listed(broken: Broken, line: WrittenArgument): Proposal | undefined {
  const { text } = broken;
  const written = writtenAt(broken, line);
  const words = written && wordsIn(broken, written);
  if (written === undefined || words === undefined) return undefined;
  const list = words.join(', ');
  if (written.start === line.start)
    return { says, edits: [{ ...written, text: `new String[] {${list}}` }] };
  const declared = /\bString\s+\w+\s*=\s*$/.exec(text.slice(0, written.start));
  if (declared === null) return undefined;
  const type = { start: declared.index, end: declared.index + 'String'.length, text: 'String[]' };
  return { says, edits: [type, { ...written, text: `{${list}}` }] };
}

/** `"sh", "-c", "lp -d " + printer` */
function withoutShell(broken: Broken, args: readonly WrittenArgument[]): Proposal | undefined {
  const { text, group } = broken;
  const at = args.findIndex((each) => {
    const body = literalIn(text, each, group)?.body ?? '';
    return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/.test(body);
  });
  const [shell, option, line] = at < 0 ? [] : args.slice(at);
  if (shell === undefined || option === undefined || line === undefined || args.at(-1) !== line) return undefined;
  if (!/^-l?c$/.test(literalIn(text, option, group)?.body ?? '')) return undefined;
  const written = writtenAt(broken, line);
  // What is made elsewhere stays there, and would be read by nobody.
  const words = written?.start === line.start ? wordsIn(broken, written) : undefined;
  return words && { says, edits: [{ start: shell.start, end: line.end, text: words.join(', ') }] };
}

function wordsIn(broken: Broken, stretch: { readonly start: number; readonly end: number }): readonly string[] | undefined {
  const built = builtText(broken.text, stretch, broken.group);
  const words = built && wordsOf(built, broken.group);
  return words?.map((word) => {
    const value = /^String\.valueOf\(([\s\S]*)\)$/.exec(word)?.[1];
    return value !== undefined && isJavaText(value, broken) ? value : word;
  });
}
