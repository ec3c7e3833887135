import type { Gap } from '#model/gap';
import { present } from '#model/present';
import { openParser, type SyntaxParser } from '#parse/syntax/parser';
import { depthOf } from '#parse/syntax/tree';
import { lowerGo } from './go/lower.ts';
import type { Span } from './instruction.ts';
import { lowerJava } from './java/lower.ts';
import { lowerJavaScript } from './javascript/lower.ts';
import { type GrammarOfCode, languageOf } from './language.ts';
import { placesOf } from './literal-places.ts';
import { lowerMapper } from './mapper/lower.ts';
import { isMapperPath } from './mapper/path.ts';
import type { CodeModule } from './module.ts';
import { type Packed, packModule } from './pack.ts';
import { lowerPython } from './python/lower.ts';
import { lowerHandlebars } from './template/handlebars.ts';
import { lowerFreeMarker } from './template/java/freemarker.ts';
import { lowerJsp } from './template/java/jsp.ts';
import { isThymeleaf, lowerThymeleaf } from './template/java/thymeleaf.ts';
import { lowerVelocity } from './template/java/velocity.ts';
import { hasTags, isPage, lowerPage } from './template/jinja.ts';
import { lowerEjs } from './template/lower.ts';
import { lowerPug } from './template/pug.ts';
import { lowerScripts, mayRunScripts } from './template/scripts.ts';
import { lowerVue } from './template/vue.ts';

/** What came of one file of code: its instructions, and what had to be left out. */
export interface FrontEndResult {
  readonly packed?: Packed;
  /** Where the texts of its literals stand, where that was asked for and can be told. */
  readonly places?: Uint8Array;
  readonly gaps: readonly Gap[];
  /** What runs in a page when a browser shows it: a program of JavaScript beside that of the server. */
  readonly scripts?: LoweredPart;
  /** The page as the program in Java sees that makes it: only of HTML, which may be of any program. */
  readonly view?: LoweredPart;
}

/** A part of a file that belongs to another program. */
export type LoweredPart = Omit<FrontEndResult, 'scripts' | 'view' | 'gaps'>;

/** Turns files of code into instructions, each by itself; grammars are loaded when a file first needs one. */
export interface FrontEnd {
  /** Never throws for what the text holds, which is asked for only when the path says that it is code. */
  readonly read: (path: string, text: () => string) => Promise<FrontEndResult>;
}

/** Gives the bytes of a grammar or of the runtime. */
export type GrammarReader = (name: GrammarOfCode | 'runtime') => Promise<Uint8Array>;

/** UTF-16 code units of the largest file that is read: people do not write larger ones, and generated code pays for everybody. */
export const largestFile = 2_000_000;

/** Levels of the syntax tree: front ends follow its nesting, and a thread of ours has room for half as much again. */
const deepest = 2_500;

/** Reads files of code into packed modules; grammars are loaded when first needed. */
export function openFrontEnd(
  readGrammar: GrammarReader,
  asked: { readonly places?: boolean } = {},
): FrontEnd {
  const parsers = new Map<GrammarOfCode, Promise<SyntaxParser | string>>();

  function parserFor(grammar: GrammarOfCode): Promise<SyntaxParser | string> {
    let parser = parsers.get(grammar);
    if (parser === undefined) {
      parser = load(grammar).catch(String);
      parsers.set(grammar, parser);
    }
    return parser;
  }

  async function load(grammar: GrammarOfCode): Promise<SyntaxParser> {
    const [runtime, wasm] = await Promise.all([readGrammar('runtime'), readGrammar(grammar)]);
    return openParser(grammar, runtime, wasm, samples[grammar]);
  }

  function packedWith(lowered: CodeModule, text: string): LoweredPart {
    const packed = packModule(lowered);
    const places = asked.places ? placesOf(packed.literals, text) : undefined;
    return { packed, ...present({ places }) };
  }

  /** A page needs no grammar, its scripts do; without tags it is only markup. */
  async function readPage(path: string, text: string): Promise<FrontEndResult> {
    const { view, gaps: lacking } = isThymeleaf(text) ? await viewOf(path, text) : { gaps: [] };
    const whole = hasTags(path, text) ? packedWith(lowerPage(path, text), text) : {};
    const page = { ...whole, ...present({ view }) };
    if (lacking.length > 0) return { ...page, gaps: lacking };
    if (!mayRunScripts(text)) return { ...page, gaps: [] };
    const parser = await parserFor('javascript');
    if (typeof parser === 'string')
      return { ...page, gaps: [gapOf(path, 'not-built', notLoaded('javascript', parser))] };
    try {
      const scripts = lowerScripts(path, text, parser.parse, deepest);
      if (scripts === 'too-deep') return { ...page, ...tooDeep(path) };
      if (scripts === undefined) return { ...page, gaps: [] };
      // Where a template writes a part of a script, what is left of it need not be one.
      const gaps = hasTags(path, text) || view !== undefined ? [] : brokenGap(path, text, scripts.broken);
      return { ...page, scripts: packedWith(scripts, text), gaps };
    } catch (error) {
      if (error instanceof RangeError) return { ...page, ...tooDeep(path) };
      throw error;
    }
  }

  /** A page of Thymeleaf. */
  async function viewOf(path: string, text: string): Promise<Pick<FrontEndResult, 'view' | 'gaps'>> {
    const parser = await parserFor('java');
    if (typeof parser === 'string') return { gaps: [gapOf(path, 'not-built', notLoaded('java', parser))] };
    const lowered = lowerThymeleaf(path, text, parser.parse);
    return { view: packedWith(lowered, text), gaps: brokenGap(path, text, lowered.broken) };
  }

  return {
    async read(path, textOf) {
      const language = languageOf(path);
      if (language === undefined) return { gaps: [] };
      const text = textOf();
      if (text.length > largestFile) return { gaps: [gapOf(path, 'too-large', tooLarge(text.length))] };
      if (isPage(path)) return readPage(path, text);
      const parser = await parserFor(language.grammar);
      if (typeof parser === 'string')
        return { gaps: [gapOf(path, 'not-built', notLoaded(language.grammar, parser))] };
      try {
        const lowered = lower(path, text, parser);
        if (lowered === undefined) return isMapperPath(path) ? { gaps: [] } : tooDeep(path);
        return { ...packedWith(lowered, text), gaps: brokenGap(path, text, lowered.broken) };
      } catch (error) {
        // The stack of the thread was not enough after all.
        if (error instanceof RangeError) return tooDeep(path);
        throw error;
      }
    },
  };
}

function tooDeep(path: string): FrontEndResult {
  return {
    gaps: [gapOf(path, 'budget', 'Its code is nested too deeply to be read. Split it, or exclude it.')],
  };
}

/** Undefined when the code is nested too deeply, or what may be a mapper is none. */
function lower(path: string, text: string, parser: SyntaxParser): CodeModule | undefined {
  if (isMapperPath(path)) return lowerMapper(path, text, parser.parse);
  const template = templateOf(path);
  if (template !== undefined) return template(path, text, parser.parse);
  const tree = parser.parse(text);
  if (depthOf(tree) > deepest) return undefined;
  if (tree.grammar.name === 'java') return lowerJava(path, tree);
  if (tree.grammar.name === 'go') return lowerGo(path, tree);
  return tree.grammar.name === 'python' ? lowerPython(path, tree) : lowerJavaScript(path, tree);
}

function templateOf(path: string): typeof lowerEjs | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : templates.get(ending);
}

const templates: ReadonlyMap<string, typeof lowerEjs> = new Map([
  ['ejs', lowerEjs],
  ['hbs', lowerHandlebars],
  ['handlebars', lowerHandlebars],
  ['mustache', lowerHandlebars],
  ['pug', lowerPug],
  ['jade', lowerPug],
  ['vue', lowerVue],
  ['jsp', lowerJsp],
  ['jspx', lowerJsp],
  ['jspf', lowerJsp],
  ['tag', lowerJsp],
  ['tagx', lowerJsp],
  ['ftl', lowerFreeMarker],
  ['ftlh', lowerFreeMarker],
  ['ftlx', lowerFreeMarker],
  ['vm', lowerVelocity],
]);

/** Broken regions that are named in a gap. */
const mostNamed = 3;

function brokenGap(path: string, text: string, broken: readonly Span[]): readonly Gap[] {
  if (broken.length === 0) return [];
  const lines = broken.slice(0, mostNamed).map(({ start }) => lineAt(text, start));
  const more = broken.length > mostNamed ? ' and others' : '';
  const where = `line ${[...new Set(lines)].join(', ')}${more}`;
  const what = broken.length === 1 ? 'One region' : `${broken.length} regions`;
  return [gapOf(path, 'syntax', `${what} could not be parsed (${where}): code there was not checked.`)];
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function tooLarge(size: number): string {
  return `It has ${size} characters, more than the ${largestFile} that code analysis reads. Split it, or exclude it if it is generated.`;
}

function notLoaded(grammar: string, why: string): string {
  return `The grammar for ${grammar} could not be loaded (${why}). Install Handrail again.`;
}

function gapOf(path: string, why: Gap['why'], detail: string): Gap {
  return { analyser: 'code', path, why, detail };
}

/** On these both ways of reading a tree must agree: they have fields, aliases, comments and errors. */
const samples: Readonly<Record<GrammarOfCode, string>> = {
  python:
    "import os as o\n\n\n@d(1)\nclass A(B, c=2):  # text\n    async def f(self, *a, k: int = 3, **o) -> str:\n        return f'{a!r:>{k}}' if a else [x async for x in o]\n\nmatch a:\n    case {'k': [1, *_]}: pass\nprint 'old'\nx = = 3\n",
  go: 'package a // text\n\nimport b "c/d"\n\ntype E[T any] struct { *F; g, h []T `i:"j"` }\n\nfunc (e *E[T]) k(l int, m ...string) (n map[string]int, err error) {\n\tfor o, p := range q { defer r(p...) }\n\tswitch s := t.(type) { case *u: go v(<-w); default: return x[1:2], nil }\n\tselect { case y <- 1.5: }\n\treturn map[string]int{`z`: \'a\'}, &A{b: func() {}}\n}\nvar x = = 3\n',
  java: 'package a.b; import static c.D.*; // text\n@E("x") public class F<T extends G> extends H implements I { @J(k = 1) int[] x = {1}; F(String... a) { super(a); } <U> List<? super U> f(final K k) throws L { try (M m = n()) { return switch (k) { case O o when o.p > 1 -> q(r -> s::t); default -> { yield 2; } }; } catch (U | V e) { assert x instanceof W(int y, var z); } } }\nint x = = 3;\n',
  javascript:
    "import a, { b as c } from 'd'; // text\nexport default class A extends B { static #x = 1; async *f({ a, ...o } = {}, [b] = []) { return a?.b ?? `t$" +
    "{await c}`; } }\nfor (const x of y) label: while (x) { if (a) b; else c }\nconst el = <p {...o} k='v'>{a} t</p>;\nlet x = = /a+/g;\n",
  typescript:
    "import type { A } from 'a';\nenum E { a = 1 }\nabstract class B<T extends A> implements C { constructor(private readonly x?: T) { super(); } get y(): string[] { return this.x!.z as never; } }\ntype F = { [k in keyof T]?: (a: number) => asserts a is string };\ndeclare namespace N { let x = = 1 }\n",
  tsx: 'const f = <T,>(a: T) => <A<T> k={a as never}>{a} text <b/></A>;\nlet x = = 1;\n',
};
