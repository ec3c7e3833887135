import type { Instruction } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Confidence } from '#model/severity';
import { isTest } from '../test-file.ts';
import type { Check } from './check.ts';
import { forgottenScheme, type Loose, looseHost, semiAnchored, unanchored } from './loose-pattern.ts';
import { type Call, openTexts, type Texts, type Written } from './written.ts';

/** The same for Go: patterns are texts that `regexp` is given, and texts are looked for by `strings`. */
export function permissiveGo(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) => {
    if (module.language !== 'go' || isTest(module.path) || !isAsked(number)) return [];
    if (!module.imports.includes('regexp') && !module.imports.includes('net/url')) return [];
    return openTexts(module).flatMap(([fn, texts]) =>
      [...checksIn(fn, texts)].map(
        ({ start, end, because, about, confidence }): Fault => ({
          place: { module: number, start, end },
          weakness: 'permissive-check',
          about,
          because,
          confidence,
          function: fn.name,
        }),
      ),
    );
  });
}

function* checksIn(fn: CodeFunction, texts: Texts): Generator<Check> {
  for (const at of texts.instructions) {
    const pattern = at.op === 'call-method' ? patternOf(at, texts) : undefined;
    if (pattern === undefined) continue;
    const { text, start, end } = pattern;
    const say = (loose: Loose | undefined, confidence: Confidence) =>
      loose === undefined ? [] : [{ start, end, confidence, ...loose }];
    yield* say(mistyped(text), 'medium');
    yield* say(looseHost(text), 'medium');
    yield* say(semiAnchored(text), 'low');
    yield* say(isAnchored(text) ? undefined : unanchored(text), 'low');
  }
  yield* schemes(fn, texts);
}

const compiled = /^(?:Must)?Compile(?:POSIX)?$|^Match(?:String|Reader)?$/;

function patternOf({ object, name, args }: Call, texts: Texts): Written | undefined {
  const of = texts.made(object);
  const isPackage =
    of?.op === 'load-global' ? of.name === 'regexp' : of?.op === 'import' && of.module === 'regexp';
  return isPackage && compiled.test(name) ? texts.text(args[0]?.value) : undefined;
}

const mistakes = new Map<string, readonly [string, string]>([
  [String.fromCharCode(7), ['\\a', 'a bell']],
  [String.fromCharCode(8), ['\\b', 'a backspace']],
]);

/** `"\\b"` between quotes is a backspace, `"\\a"` a bell: no letter that a pattern looks for. */
function mistyped(source: string): Loose | undefined {
  const found = [...mistakes].find(([letter]) => source.includes(letter));
  if (found === undefined) return undefined;
  const [, [written, is]] = found;
  return {
    about: 'regular expression',
    because: `\`${written}\` between quotes is ${is} and no part of a pattern: write it between backticks`,
  };
}

/** At one end at least: `\\A` begins a text as `^` does. */
function isAnchored(source: string): boolean {
  return /^(?:\^|\\A)|(?:\$|\\z)$/.test(source);
}

/** Schemes that run code, of which one is forgotten: told once, where the last of them is looked for. */
function* schemes(fn: CodeFunction, texts: Texts): Generator<Check> {
  const known: string[] = [];
  let last: Instruction | undefined;
  for (const at of texts.instructions) {
    const words = wordsIn(at, texts).filter((text) => /^(?:javascript|data|vbscript)(?::|$)/i.test(text));
    if (words.length === 0) continue;
    known.push(...words);
    last ??= at;
  }
  const loose = forgottenScheme(known.join(' '));
  if (loose === undefined || last === undefined || fn.kind === 'module') return;
  yield { start: last.start, end: last.end, confidence: 'low', ...loose };
}

function wordsIn(at: Instruction, texts: Texts): readonly string[] {
  if (at.op === 'binary' && /^[!=]=$/.test(at.operator))
    return [texts.text(at.left)?.text, texts.text(at.right)?.text].flatMap((each) => each ?? []);
  if (at.op !== 'call-method' || !/^(?:HasPrefix|EqualFold|Contains)$/.test(at.name)) return [];
  return at.args.flatMap(({ value }) => texts.text(value)?.text ?? []);
}
