import type { Instruction, Slot, Span } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Confidence } from '#model/severity';
import { isTest } from '../test-file.ts';
import type { Check } from './check.ts';
import { endChecks } from './ends.ts';
import {
  forgottenScheme,
  type Loose,
  looseHost,
  partOfAddress,
  semiAnchored,
  unanchored,
  wideRange,
} from './loose-pattern.ts';
import { spelled } from './slots.ts';
import { type Call, openTexts, type Texts } from './written.ts';

/** Checks of addresses and patterns that let more through than they say: by how they are written. */
export function permissiveChecks(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) => {
    if (module.language !== 'javascript' && module.language !== 'typescript') return [];
    if (isTest(module.path) || !isAsked(number)) return [];
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
  const replaced = new Set<number>();
  for (const at of texts.instructions) if (isReplacing(at)) noteArguments(at, texts, replaced);
  for (const at of texts.instructions) {
    const pattern =
      at.op === 'regex' || at.op === 'new' || at.op === 'call' ? texts.pattern(at.to) : undefined;
    if (pattern !== undefined && !replaced.has(pattern.start))
      yield* told(semiAnchored(pattern.source), at, 'low');
    if (pattern !== undefined) {
      yield* told(looseHost(pattern.source), at, 'medium');
      yield* told(wideRange(pattern.source), at, 'low');
    }
    if (at.op === 'call-method') yield* called(at, texts);
  }
  yield* endChecks(texts);
  yield* schemes(fn, texts);
}

function isReplacing(at: Instruction): at is Call {
  return at.op === 'call-method' && /^(?:replace|replaceAll|split)$/.test(at.name);
}

function noteArguments(at: Call, texts: Texts, into: Set<number>): void {
  const start = texts.pattern(at.args[0]?.value)?.start;
  if (start !== undefined) into.add(start);
}

function* told(loose: Loose | undefined, { start, end }: Span, confidence: Confidence): Generator<Check> {
  if (loose !== undefined) yield { start, end, confidence, ...loose };
}

const matching = /^(?:match|matchAll|search)$/;
const looking = /^(?:includes|indexOf|startsWith|endsWith)$/;
const addresses = /url|uri|host|origin|domain|referr?er|redirect|href|link|site|issuer|return_?to|callback/;

function* called(at: Call, texts: Texts): Generator<Check> {
  const { name, args, object, to } = at;
  const isTried = /^(?:test|exec)$/.test(name);
  const argument = texts.text(args[0]?.value);
  if (isTried || matching.test(name)) {
    const pattern = isTried
      ? texts.pattern(object)
      : (texts.pattern(args[0]?.value) ??
        (argument && { source: argument.text, start: argument.start, end: argument.end }));
    if (pattern === undefined || isPicked(to, texts) || isExpected(to, texts)) return;
    yield* told(unanchored(pattern.source), at, 'medium');
    if (argument !== undefined && matching.test(name)) yield* told(looseHost(argument.text), at, 'medium');
    return;
  }
  if (!looking.test(name) || argument === undefined || texts.made(object)?.op === 'list') return;
  if (isExpected(to, texts)) return;
  const loose = partOfAddress(name, argument.text);
  const words = texts.wordsOf(object).map(spelled);
  yield* told(loose, at, words.some((word) => addresses.test(word)) ? 'medium' : 'low');
}

/** Parts of what matched are taken out, here or of the variable that holds it: nothing is decided by it. */
function isPicked(result: Slot, { instructions }: Texts): boolean {
  const held = new Set([result]);
  for (const at of instructions) if (at.op === 'copy' && held.has(at.from)) held.add(at.to);
  return instructions.some((at) => at.op === 'index' && held.has(at.object));
}

/** A test asserts what it expects of an answer. */
function isExpected(result: Slot, { instructions, wordsOf }: Texts): boolean {
  const told = new Set([result]);
  for (const at of instructions) if (at.op === 'unary' && told.has(at.operand)) told.add(at.to);
  return instructions.some((at) => {
    if (at.op !== 'call' && at.op !== 'call-method') return false;
    if (!at.args.some(({ value }) => told.has(value))) return false;
    const [said = ''] = wordsOf(at.op === 'call' ? at.callee : at.object);
    return /^(?:assert|expect|should|t|chai)$/.test(said);
  });
}

/** Schemes that run code, of which one is forgotten: told once, where the last of them is looked for. */
function* schemes(fn: CodeFunction, texts: Texts): Generator<Check> {
  const known: string[] = [];
  let last: Span | undefined;
  for (const at of texts.instructions) {
    const words = schemesIn(at, texts);
    if (words.length === 0) continue;
    known.push(...words);
    last = at;
  }
  const loose = last && forgottenScheme(known.join(' '));
  if (last !== undefined && fn.kind !== 'module') yield* told(loose, last, 'low');
}

function schemesIn(at: Instruction, texts: Texts): readonly string[] {
  if (at.op === 'call-method') {
    const [first] = at.args;
    const patterns = [texts.pattern(first?.value)?.source, texts.pattern(at.object)?.source];
    const written = [texts.text(first?.value)?.text, ...texts.items(at.object)];
    return [
      ...patterns.filter((each) => each !== undefined && /\b(?:javascript|data|vbscript)\b/i.test(each)),
      // A sentence in which the word stands is no scheme that is looked for.
      ...written.filter(
        (each) => each !== undefined && /^\W{0,2}(?:javascript|data|vbscript):?[\w/;,]*$/i.test(each),
      ),
    ].flatMap((each) => each ?? []);
  }
  if (at.op !== 'binary' || (at.operator !== '==' && at.operator !== '!=')) return [];
  const compared = [texts.text(at.left), texts.text(at.right)].flatMap((each) => each?.text ?? []);
  const isScheme = [...texts.wordsOf(at.left), ...texts.wordsOf(at.right)].some((word) =>
    /scheme|protocol/i.test(word),
  );
  return compared.filter(
    (each) => /^(?:javascript|data|vbscript)(?::|$)/i.test(each) && (isScheme || each.endsWith(':')),
  );
}
