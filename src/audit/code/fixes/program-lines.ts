import { callIn, literalIn, type WrittenArgument, type WrittenCall } from './call-text.ts';
import { says } from './command.ts';
import type { Broken, Fixer, Proposal } from './fix.ts';
import { isJavaText } from './java-types.ts';
import { builtText } from './text-parts.ts';
import { wordsOf } from './words.ts';
import { withoutDeclaration, writtenAt } from './written.ts';

/** `Runtime.exec` with a list instead of a line, and programs in the place of a shell, for Java and Go. */
export const listWords: Fixer = (broken) => {
  const call = callIn(broken.text, broken, broken.group);
  if (call === undefined) return undefined;
  if (/\bexec\.Command(?:Context)?$|\bnew ProcessBuilder$/.test(call.callee))
    return withoutShell(broken, call.args);
  const [line] = call.args;
  const isAlone =
    line !== undefined && call.args.length === 1 && /java\.lang\.Runtime\.exec$/.test(broken.about);
  return isAlone ? listed(broken, call, line) : undefined;
};

/** `runtime.exec("ping " + host)` */
function listed(broken: Broken, call: WrittenCall, line: WrittenArgument): Proposal | undefined {
  const written = writtenAt(broken, line);
  const words = written && wordsIn(broken, written);
  const isInline = written?.start === line.start;
  const rest = isInline ? [] : written && withoutDeclaration(broken.text, written);
  if (words === undefined || rest === undefined) return undefined;
  const text = `new ProcessBuilder(${words.join(', ')}).start()`;
  return { says, edits: [...rest, { start: call.start, end: call.end, text }] };
}

/** `"sh", "-c", "lp -d " + printer` */
function withoutShell(broken: Broken, args: readonly WrittenArgument[]): Proposal | undefined {
  const { text, group } = broken;
  const at = args.findIndex((each) => {
    const body = literalIn(text, each, group)?.body ?? '';
    return /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|k)?sh$/.test(body);
  });
  const [shell, option, line] = at < 0 ? [] : args.slice(at);
  if (shell === undefined || option === undefined || line === undefined || args.at(-1) !== line)
    return undefined;
  if (!/^-l?c$/.test(literalIn(text, option, group)?.body ?? '')) return undefined;
  const written = writtenAt(broken, line);
  // What is made elsewhere stays there, and would be read by nobody.
  const words = written?.start === line.start ? wordsIn(broken, written) : undefined;
  return words && { says, edits: [{ start: shell.start, end: line.end, text: words.join(', ') }] };
}

function wordsIn(
  broken: Broken,
  stretch: { readonly start: number; readonly end: number },
): readonly string[] | undefined {
  const built = builtText(broken.text, stretch, broken.group);
  const words = built && wordsOf(built, broken.group);
  return words?.map((word) => {
    const value = /^String\.valueOf\(([\s\S]*)\)$/.exec(word)?.[1];
    return value !== undefined && isJavaText(value, broken) ? value : word;
  });
}
