import type { SyntaxTree } from '#parse/syntax/tree';
import type { Block, Instruction, OutputContext, Span } from '../../instruction.ts';
import { lowerJava } from '../../java/lower.ts';
import type { CodeFunction, CodeModule } from '../../module.ts';
import { openScript, type Script } from '../script.ts';

/** How a page prints a value. */
export interface Printed {
  readonly context: OutputContext;
  readonly escaped: boolean;
}

/** The code of one function of Java that is written from a page. */
export interface JavaBody {
  /** A statement that stands for a stretch of the page; printing is a statement of its own. */
  readonly add: (java: string, at: Span) => void;
  readonly print: (value: string, at: Span, printed: Printed) => void;
  /** A name of the page that stands for a value from here on. */
  readonly set: (name: string, value: string, at: Span) => void;
  /** One of the elements of a value, by a name. */
  readonly each: (name: string, values: string, at: Span) => void;
  /** The variable that a name of the page is kept in; undefined for what it was made with. */
  readonly variable: (name: string) => string | undefined;
}

/** A page that becomes a class of Java with one function, which gets what the page is made with. */
export interface JavaPage extends JavaBody {
  /** Code that is Java already. */
  readonly copy: (java: string, start: number) => void;
  /** Lowers it all. */
  readonly lower: (path: string, parse: (text: string) => SyntaxTree) => CodeModule;
}

/** What a page finds around it, besides the map that it is made with. */
const around = [
  'java.util.Map<String, Object> model',
  'javax.servlet.http.HttpServletRequest request',
  'javax.servlet.http.HttpServletResponse response',
  'javax.servlet.http.HttpSession session',
  'javax.servlet.ServletContext application',
  'javax.servlet.jsp.PageContext pageContext',
  'javax.servlet.jsp.JspWriter out',
  'javax.servlet.ServletConfig config',
  'Object page',
  'Throwable exception',
].join(', ');

/** The name of the method that prints; what it prints how is said by its number. */
const printer = 'ř';

/**
 * Opens a page to be written as Java.
 *
 * @param length of the page's text
 * @param before imports of the page, and members of its class
 */
export function openJavaPage(
  length: number,
  before: { readonly imports?: readonly Code[]; readonly members?: readonly Code[] } = {},
): JavaPage {
  const script = openScript();
  const prints: Printed[] = [];
  for (const { text, start } of before.imports ?? []) copyInto(script, text, start);
  script.add('class Page {\n', 0, 0);
  for (const { text, start } of before.members ?? []) copyInto(script, text, start);
  script.add(`public void page(${around}) throws Throwable {\n`, 0, 0);
  return {
    ...openJavaBody(script, prints),
    copy: (java, start) => copyInto(script, java, start),
    lower(path, parse) {
      script.add('\n}}\n', length, length);
      return lowerScript(script, prints, path, parse);
    },
  };
}

/** Writes the code of a function at the end of a script; what it prints how goes into a list. */
export function openJavaBody(script: Script, prints: Printed[]): JavaBody {
  const names = new Map<string, string>();

  function variableFor(name: string): string {
    const known = names.get(name);
    if (known !== undefined) return known;
    const made = `v${names.size}_${name.replace(/[^\w]/g, '_')}`;
    names.set(name, made);
    return made;
  }

  function add(java: string, { start, end }: Span): void {
    script.add(java, start, end);
    script.add('\n', end, end);
  }

  return {
    add,
    print: (value, at, printed) => add(`${printer}(${prints.push(printed) - 1}, ${value});`, at),
    set(name, value, at) {
      const isNew = !names.has(name);
      const variable = variableFor(name);
      add(`${isNew ? 'Object ' : ''}${variable} = ${value};`, at);
    },
    each(name, values, at) {
      const isNew = !names.has(name);
      const variable = variableFor(name);
      add(
        `${isNew ? `Object ${variable} = null; ` : ''}for (Object one : (Iterable<Object>) ${values}) ${variable} = one;`,
        at,
      );
    },
    variable: (name) => names.get(name),
  };
}

/** Lowers a script of Java that was made of something else; nobody can name its classes. */
export function lowerScript(
  script: Script,
  prints: readonly Printed[],
  path: string,
  parse: (text: string) => SyntaxTree,
): CodeModule {
  const code = script.relocate(lowerJava(path, parse(script.text())));
  return { ...code, functions: code.functions.map((fn) => printing(fn, prints)), exports: [] };
}

/** Java of the page's own, and where it stands. */
export interface Code {
  readonly text: string;
  readonly start: number;
}

function copyInto(script: Script, text: string, start: number): void {
  script.copy(text, start);
  script.add('\n', start + text.length, start + text.length);
}

/** Calls of the printer become prints; the function that is the page is known by its kind. */
function printing(fn: CodeFunction, prints: readonly Printed[]): CodeFunction {
  const isPage = fn.name === 'Page.page';
  const numbers = new Map<number, number>();
  const blocks = fn.blocks.map((block): Block => {
    const instructions = block.instructions.map((each): Instruction => {
      if (each.op === 'constant' && typeof each.value === 'number') numbers.set(each.to, each.value);
      if (each.op !== 'call-method' || each.name !== printer) return each;
      const [number, value] = each.args;
      const printed = prints[numbers.get(number?.value ?? -1) ?? -1];
      const { start, end } = each;
      return printed === undefined || value === undefined
        ? each
        : { op: 'print', from: value.value, ...printed, start, end };
    });
    return { ...block, instructions };
  });
  return { ...fn, blocks, ...(isPage ? { kind: 'template' as const, name: '<page>' } : {}) };
}
