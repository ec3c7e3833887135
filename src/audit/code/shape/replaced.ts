import type { Instruction, Slot, Span } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Confidence } from '#model/severity';
import { isTest } from '../test-file.ts';
import { type Call, openTexts, type Texts } from './written.ts';

/** Texts from outside made harmless by `replace`, and not quite: by how they are written. */
export function incompleteReplacements(
  modules: readonly CodeModule[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  return modules.flatMap((module, number) => {
    if (module.language !== 'javascript' && module.language !== 'typescript') return [];
    if (isTest(module.path) || !isAsked(number)) return [];
    return openTexts(module).flatMap(([fn, texts]) => {
      const all = replacementsIn(fn, texts);
      const found = [
        ...all.flatMap((each) => faultOf(each, all, texts) ?? []),
        ...quoted(texts),
        ...tagFilters(texts, all),
      ];
      return found.map(
        ({ start, end, because, confidence }): Fault => ({
          place: { module: number, start, end },
          weakness: 'incomplete-sanitisation',
          about: 'replace',
          because,
          confidence,
          function: fn.name,
        }),
      );
    });
  });
}

interface Incomplete extends Span {
  readonly because: string;
  readonly confidence: Confidence;
}

interface Replacement {
  readonly at: Call;
  /** What is looked for: letters, or the source of a pattern. */
  readonly source: string;
  readonly isPattern: boolean;
  /** All of them are replaced. */
  readonly all: boolean;
  /** By what; undefined where a function decides. */
  readonly by: string | undefined;
  readonly inLoop: boolean;
  /** What the chain of replacements began with. */
  readonly root: Slot;
}

function replacementsIn(fn: CodeFunction, texts: Texts): readonly Replacement[] {
  return fn.blocks.flatMap(({ instructions }, block) =>
    instructions.flatMap((at): Replacement[] => {
      if (at.op !== 'call-method' || !/^replace(?:All)?$/.test(at.name)) return [];
      const [looked, given] = at.args;
      const text = texts.text(looked?.value);
      const pattern = texts.pattern(looked?.value);
      if (given === undefined || (text === undefined && pattern === undefined)) return [];
      // Nobody knows whether flags that are worked out say `g`.
      const all =
        at.name === 'replaceAll' || (pattern !== undefined && (pattern.flags?.includes('g') ?? true));
      const source = text?.text ?? pattern?.source ?? '';
      const by = texts.text(given.value)?.text;
      const inLoop = isInLoop(fn, block);
      return [{ at, source, isPattern: text === undefined, all, by, inLoop, root: rootOf(at, texts) }];
    }),
  );
}

function rootOf(at: Call, { madeBy }: Texts): Slot {
  let slot = at.object;
  for (let i = 0; i < 20; i++) {
    const before = madeBy(slot);
    if (before?.op !== 'call-method') break;
    slot = before.object;
  }
  return slot;
}

/** Whether a block can be reached from itself. */
function isInLoop({ blocks }: CodeFunction, block: number): boolean {
  const seen = new Set<number>();
  const open = [block];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const end = blocks[each]?.end;
    const next = end?.kind === 'goto' ? [end.to] : end?.kind === 'branch' ? [end.yes, end.no] : ([] as const);
    for (const to of next) {
      if (to === block) return true;
      if (!seen.has(to)) {
        seen.add(to);
        open.push(to);
      }
    }
  }
  return false;
}

function faultOf(each: Replacement, all: readonly Replacement[], texts: Texts): Incomplete | undefined {
  const { start, end } = each.at;
  const found =
    firstOnly(each, all) ?? withoutBackslash(each, all, texts) ?? puttingBack(each) ?? twice(each, all);
  return found && { start, end, ...found };
}

type Reason = Omit<Incomplete, keyof Span>;

/** Letters that mean something to somebody, as a text or as a pattern. */
const meta =
  /^(?:\\?['"`<>|;&$*]|\\?\{|\\?\}|\\?\[|\\?\]|\\\\|%25|\/\.\.\/|\/?\.\.\/|(?:\\\/)?\\\.\\\.\\?\/)$/;
const brackets: Readonly<Record<string, string>> = { '[': ']', ']': '[', '{': '}', '}': '{' };

/** `text.replace("'", '')`: the second one stays. */
function firstOnly(
  { at, source, isPattern, all, by, inLoop, root }: Replacement,
  others: readonly Replacement[],
): Reason | undefined {
  if (all || inLoop || by === undefined) return undefined;
  const letter = isPattern ? source : source.replace(/[\\$*{}[\]|.]/g, '\\$&').replace(/\\\.\\\.\//, '../');
  const encodes = /^(?:%[0-9a-f]{2}|&#?\w+;|\\+(?:\$&|\$1)?.?)$/i.test(by);
  if (!(meta.test(letter) && (by === '' || encodes || by === '%')) && !(source === '/' && /^%2f$/i.test(by)))
    return undefined;
  // `[a]` without its brackets, or a text without the two quotes around it.
  const pair = brackets[source.replace('\\', '')];
  const beside = others.filter((each) => each.root === root && each.at !== at && !each.all);
  const isPair = beside.some(
    (each) => each.by === '' && by === '' && !isPattern && (each.source === pair || each.source === source),
  );
  if (isPair && !/[<>]/.test(source)) return undefined;
  return {
    because: `only the first \`${source}\` is replaced: those after it stay as they are`,
    confidence: /^\\?['"`<>]$|\.\./.test(letter) ? 'medium' : 'low',
  };
}

/** `text.replace(/'/g, "\\'")`: a backslash before the quote takes the escape back. */
function withoutBackslash(
  { at, source, isPattern, by, root }: Replacement,
  others: readonly Replacement[],
  { instructions, wordsOf }: Texts,
): Reason | undefined {
  if (!isPattern && at.name !== 'replaceAll') return undefined;
  if (by === undefined || !/^\\(?:\$&|\$1|['"`])$/.test(by)) return undefined;
  if (!/^(?:\(?\[?['"`|]+\]?\)?)$/.test(source)) return undefined;
  const escaped = others.some(
    (each) => each.at !== at && /\\\\/.test(each.source) && (each.root === root || each.at.start < at.start),
  );
  const isJson = instructions.some(
    (each) => each.op === 'call-method' && each.name === 'stringify' && wordsOf(each.object)[0] === 'JSON',
  );
  if (escaped || isJson) return undefined;
  return {
    because: 'backslashes are not escaped: one before a quote in the text takes the escape of the quote back',
    confidence: 'medium',
  };
}

const tag =
  /<(?:\\?\/\??)?\(?(?:\?:)?(?:script|iframe|object|embed|svg|style|title|video|\.\*c?ript)|<\.\*cript|<\(\.?\*?script/i;
const dangerous: readonly RegExp[] = [
  tag,
  /<!--|<\\!--/,
  /^(?:[\\ns(|/ .?+*)]*)on\\w/,
  /^\(?(?:\/|\\\/|\\x2F)?(?:\\\.\\\.|\.\.|\\x2E\\x2E)(?:\\?\/|\[\\\/|\\x2F|\[\/)/i,
  /^\\?\/\\\.\\\./,
  /<\[a-zA-Z\\\/\]/,
  /<\\\/\?\[\\w/,
];

/** `text.replace(/<script>/g, '')`: what is left may be one again, put together of the parts around. */
function puttingBack({ source, isPattern, all, by, inLoop }: Replacement): Reason | undefined {
  if (by !== '' || inLoop || !all || source.includes('[^\\/]*\\/')) return undefined;
  const looks = isPattern ? source : source.replace(/[.]/g, '\\$&');
  if (!dangerous.some((each) => each.test(looks))) return undefined;
  return {
    because:
      'what is left after one pass may hold the same again, put together of the parts around it (`<scr<script>ipt>`, `....//`)',
    confidence: 'medium',
  };
}

/** `&` after other entities were made, or made back before them: `&lt;` becomes `&amp;lt;`. */
function twice(each: Replacement, others: readonly Replacement[]): Reason | undefined {
  const { at, source, by, root, all } = each;
  if (by === undefined || !all) return undefined;
  const chain = others.filter((other) => other !== each && other.root === root && other.all);
  const before = chain.filter((other) => other.at.end < at.end);
  const after = chain.filter((other) => other.at.end > at.end);
  const isEncoded =
    (source === '&' && by === '&amp;' && before.some((other) => isEntity(other.by))) ||
    (source === '%' && by === '%25' && before.some((other) => /^%[0-9a-f]{2}$/i.test(other.by ?? '')));
  const isDecoded =
    (source === '&amp;' && by === '&' && after.some((other) => isEntity(other.source))) ||
    (source === '\\\\\\\\' && by === '\\' && after.some((other) => /^\\\\\\?['"]$/.test(other.source)));
  if (isEncoded)
    return {
      because: `\`${source}\` is escaped last, and with it what was escaped before`,
      confidence: 'low',
    };
  if (isDecoded)
    return {
      because: `\`${source}\` is turned back first, so that \`&amp;lt;\` becomes \`<\` in one go`,
      confidence: 'low',
    };
  return undefined;
}

function isEntity(text: string | undefined): boolean {
  return text !== undefined && /^&(?!amp;)#?\w+;$/.test(text);
}

/** `'<a title="' + text.replace(/[<>]/g, '') + '"'`: the quote that ends the attribute stays. */
function* quoted(texts: Texts): Generator<Incomplete> {
  for (const at of texts.instructions) {
    if (at.op !== 'binary' || at.operator !== '+') continue;
    const quote = /=(["'])$/.exec(endOf(at.left, texts))?.[1];
    const value = texts.made(at.right);
    if (quote === undefined || value?.op !== 'call-method' || value.name !== 'replace') continue;
    const handled = handledIn(value, texts);
    if (!/[<>]/.test(handled) || handled.includes(quote) || handled.includes('^')) continue;
    yield {
      start: at.start,
      end: at.end,
      because: `\`${quote}\` is left as it is and ends the attribute that the text is put into`,
      confidence: 'medium',
    };
  }
}

/** Most parts and replacements in a row: a variable may be made of itself (`text += x` of a parameter). */
const mostParts = 50;

function endOf(slot: Slot, texts: Texts, left = mostParts): string {
  const own = texts.text(slot)?.text;
  if (own !== undefined) return own;
  const at: Instruction | undefined = texts.made(slot);
  return at?.op === 'binary' && at.operator === '+' && left > 0 ? endOf(at.right, texts, left - 1) : '';
}

/** What all replacements of a chain look for. */
function handledIn(at: Call, texts: Texts, left = mostParts): string {
  const before = texts.made(at.object);
  const own = texts.pattern(at.args[0]?.value)?.source ?? texts.text(at.args[0]?.value)?.text ?? '^';
  return before?.op === 'call-method' && before.name.startsWith('replace') && left > 0
    ? own + handledIn(before, texts, left - 1)
    : own;
}

/** `/<script>.*<\/script>/`: what browsers take for the same tag and the pattern does not. */
function* tagFilters(texts: Texts, replaced: readonly Replacement[]): Generator<Incomplete> {
  const told = new Set(replaced.map(({ at }) => texts.pattern(at.args[0]?.value)?.start));
  for (const at of texts.instructions) {
    if (at.op !== 'regex' || told.has(at.start)) continue;
    const missed = missedTags(at.source, at.flags);
    if (missed === undefined) continue;
    const { start, end } = at;
    yield { start, end, because: `${missed} is not matched, and is a tag for browsers`, confidence: 'low' };
  }
}

function missedTags(source: string, flags: string): string | undefined {
  if (/<!--[^|]*\.[*+][^|]*-->?/.test(source) && !flags.includes('s')) return 'a comment over several lines';
  if (/^<!--\(\[|-->\|<\(/.test(source)) return 'a comment that ends with `--!>`';
  if (!/<\(?script/i.test(source) || !/<\\?\/\(?script/i.test(source)) return undefined;
  if (/<\\?\/\(?script[^)>]*\)?>/i.test(source) && !/<\\?\/\(?script[^)>]*\)?[^>]*[*?+]/i.test(source))
    return '`</script >`';
  if (!flags.includes('i')) return '`<SCRIPT>`';
  if (/(?<!\\)\.[*+]/.test(source) && !flags.includes('s')) return 'a script over several lines';
  return undefined;
}
