import type { SyntaxTree } from '#parse/syntax/tree';
import type { CodeModule } from '../module.ts';
import { type Dialect, javaOf, literalOf } from '../template/java/expression.ts';
import { type JavaBody, lowerScript, openJavaBody, type Printed } from '../template/java/page.ts';
import { openScript } from '../template/script.ts';
import { elementsIn, type MapperElement } from './elements.ts';

/** The class that holds the statements of a file, each a static function of the map of its parameters. */
export const statementsClass = 'Statements';

/**
 * Lowers a mapper of MyBatis. Its module imports the interface that it implements and has a function for each statement into
 * which something is put as it is (`${}`); what is bound (`#{}`) is no part of the text. Undefined for other XML.
 *
 * @param parse a parser of Java
 */
export function lowerMapper(
  path: string,
  text: string,
  parse: (text: string) => SyntaxTree,
): CodeModule | undefined {
  const namespace = /<mapper\b[^>]*\bnamespace\s*=\s*["']([\w.$]+)["']/.exec(text)?.[1];
  if (namespace === undefined) return undefined;
  const elements = elementsIn(text);
  const fragments = new Map(
    elements.flatMap((element) =>
      element.name === 'sql' ? [[element.attributes.get('id') ?? '', element]] : [],
    ),
  );
  const script = openScript();
  const prints: Printed[] = [];
  script.add(`class ${statementsClass} {\n`, 0, 0);
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (!/^(?:select|insert|update|delete)$/.test(element.name) || id === undefined || !/^\w+$/.test(id))
      continue;
    script.add(`static void ${id}(java.util.Map<String, Object> model) {\n`, element.start, element.start);
    write(element, { text, fragments, body: openJavaBody(script, prints), given: new Map() });
    script.add('}\n', element.end, element.end);
  }
  script.add('}\n', text.length, text.length);
  return { ...lowerScript(script, prints, path, parse), imports: [namespace] };
}

interface Writing {
  readonly text: string;
  readonly fragments: ReadonlyMap<string, MapperElement>;
  readonly body: JavaBody;
  /** What a fragment was given by name when it was included: a text of the file. */
  readonly given: ReadonlyMap<string, string>;
}

/** Fragments in fragments that are read. */
const deepest = 5;

function write(element: MapperElement, about: Writing, depth = 0): void {
  const { text, body, fragments, given } = about;
  for (const part of element.parts) {
    if (part.kind === 'text') {
      for (const match of text.slice(part.start, part.end).matchAll(/\$\{([^{}]*)\}/g)) {
        const start = part.start + match.index;
        const expression = (match[1] ?? '').trim();
        if (given.has(expression)) continue;
        body.print(writtenOf(expression, body), { start, end: start + match[0].length }, into);
      }
      continue;
    }
    const { name, attributes } = part;
    // What the generator of MyBatis writes puts only names of columns there.
    if (name === 'foreach' && /(?:^|\.)criteria$/i.test(attributes.get('collection') ?? '')) continue;
    if (name === 'foreach') {
      const [item, collection] = [attributes.get('item'), attributes.get('collection')];
      if (item !== undefined && collection !== undefined) body.each(item, writtenOf(collection, body), part);
    } else if (name === 'bind') {
      const [own, value] = [attributes.get('name'), attributes.get('value')];
      if (own !== undefined && value !== undefined) body.set(own, writtenOf(value, body), part);
    } else if (name === 'include' && depth < deepest) {
      const fragment = fragments.get((attributes.get('refid') ?? '').replace(/^.*\./, ''));
      if (fragment !== undefined) write(fragment, { ...about, given: propertiesOf(part) }, depth + 1);
    }
    if (name !== 'include' && name !== 'selectKey') write(part, about, depth);
  }
}

const into: Printed = { context: 'statement', escaped: false };

function propertiesOf({ parts }: MapperElement): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap((part) =>
      part.kind === 'element' && part.name === 'property'
        ? [[part.attributes.get('name') ?? '', part.attributes.get('value') ?? '']]
        : [],
    ),
  );
}

/** An expression of OGNL; `@com.acme.Kind@SMALL.code` is something of a class. */
function writtenOf(expression: string, body: JavaBody): string {
  const dialect: Dialect = {
    name: (name) =>
      name.startsWith(ofClass) ? memberOf(name) : (body.variable(name) ?? `model[${literalOf(name)}]`),
    function: (name, args) =>
      name.startsWith(ofClass) ? `${memberOf(name)}(${args.join(', ')})` : undefined,
  };
  const plain = expression.replace(
    /@([\w.]+)@(\w+)/g,
    (_, type: string, member: string) => ofClass + `${type}.${member}`.replaceAll('.', between),
  );
  return javaOf(plain, dialect);
}

/** Letters that no name of a program has, so that the name of a class is one word to the reader of expressions. */
const ofClass = 'ś';
const between = 'ŋ';

function memberOf(name: string): string {
  return name.slice(ofClass.length).replaceAll(between, '.');
}
