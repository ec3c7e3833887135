import { depthOf, type SyntaxTree } from '#parse/syntax/tree';
import type { Span } from '../instruction.ts';
import { lowerJavaScript } from '../javascript/lower.ts';
import type { CodeModule } from '../module.ts';
import { type MarkupTag, markupIn, withoutTemplateTags } from './markup.ts';
import { openScript } from './script.ts';

/** Whether a page may run scripts of its own: most are only markup. */
export function mayRunScripts(text: string): boolean {
  return /<script\b|\son[a-z]+\s*=|javascript:/i.test(text);
}

/**
 * Lowers what runs in a page when a browser shows it: its scripts, one after the other, and the handlers in its
 * attributes. Names of scripts that it loads from the tree are its own. Undefined when nothing runs in it.
 *
 * @param parse a parser of JavaScript
 * @param deepest levels of the syntax tree that are read
 */
export function lowerScripts(
  path: string,
  text: string,
  parse: (text: string) => SyntaxTree,
  deepest: number,
): CodeModule | 'too-deep' | undefined {
  const page = withoutTemplateTags(text);
  const script = openScript();
  const loaded: string[] = [];
  const copy = ({ start, end }: Span) => script.copy(withoutEntities(page.slice(start, end)), start);
  for (const tag of markupIn(page)) {
    const source = tag.name === 'script' ? addressOf(tag, page) : undefined;
    if (source !== undefined && !/^(?:[a-z]+:)?\/\//i.test(source))
      loaded.push(/^[./]/.test(source) ? source : `./${source}`);
    if (tag.name === 'script' && source === undefined && tag.body !== undefined && isRun(tag, page)) {
      const { start, end } = tag.body;
      script.copy(page.slice(start, end), start);
      script.add('\n;', end, end);
    }
    for (const handler of handlersOf(tag, page)) {
      script.add('(function(event){', handler.start, handler.start);
      copy(handler);
      script.add('\n});', handler.end, handler.end);
    }
  }
  if (script.text().trim() === '') return undefined;
  const tree = parse(script.text());
  if (depthOf(tree) > deepest) return 'too-deep';
  const code = script.relocate(lowerJavaScript(path, tree));
  return withLoaded(code, loaded);
}

/** Where a script is loaded from. */
function addressOf({ attributes }: MarkupTag, page: string): string | undefined {
  const source = attributes.find(({ name }) => name === 'src');
  return source === undefined ? undefined : page.slice(source.start, source.end).replace(/[?#].*$/, '');
}

/** What has another type is data to the browser. */
function isRun({ attributes }: MarkupTag, page: string): boolean {
  const type = attributes.find(({ name }) => name === 'type');
  const written = type === undefined ? '' : page.slice(type.start, type.end).trim();
  return (
    written === '' ||
    /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script.*|text\/babel)$/i.test(written)
  );
}

/** `onclick="…"`, `href="javascript:…"`. */
function handlersOf({ attributes }: MarkupTag, page: string): readonly Span[] {
  return attributes.flatMap(({ name, start, end }) => {
    if (/^on[a-z]+$/.test(name)) return [{ start, end }];
    const scheme = /^(?:href|src|action)$/.test(name)
      ? /^\s*javascript:/i.exec(page.slice(start, Math.min(end, start + 40)))
      : null;
    return scheme === null ? [] : [{ start: start + scheme[0].length, end }];
  });
}

/** Entities as the letters that they are, with blanks behind so that places stay. */
function withoutEntities(text: string): string {
  return text.replace(/&(?:quot|#0*34|apos|#0*39|amp|lt|gt);/g, (entity) => {
    const letter = /quot|34/.test(entity)
      ? '"'
      : /apos|39/.test(entity)
        ? "'"
        : entity[1] === 'a'
          ? '&'
          : entity[1] === 'l'
            ? '<'
            : '>';
    return letter.padEnd(entity.length);
  });
}

/** The page sees all that scripts which it loads declare. */
function withLoaded(code: CodeModule, loaded: readonly string[]): CodeModule {
  const [module, ...others] = code.functions;
  const first = module?.blocks[0];
  if (module === undefined || first === undefined || loaded.length === 0) return code;
  const slots = module.slots;
  const imports = [...new Set(loaded)].flatMap((written, i) => [
    { op: 'import', to: slots + i, module: written, name: '*', start: 0, end: 0 } as const,
    { op: 'store-global', name: `* ${written}`, from: slots + i, start: 0, end: 0 } as const,
  ]);
  const blocks = [{ ...first, instructions: [...imports, ...first.instructions] }, ...module.blocks.slice(1)];
  return {
    ...code,
    imports: [...new Set([...code.imports, ...loaded])],
    functions: [{ ...module, blocks, slots: slots + loaded.length }, ...others],
  };
}
