import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { TypeName } from '../module.ts';

/** Name under which an array's type is known; what it holds is its argument. */
export const arrayType = '[]';

const comments: ReadonlySet<string> = new Set(['line_comment', 'block_comment']);

/** Named children that are code. */
export function partsOf(tree: SyntaxTree, node: number): number[] {
  return childrenOf(tree, node).filter((child) => !comments.has(kindOf(tree, child)));
}

/** A type as written, without annotations; `List<? extends Order>` is `List` of `Order`. */
export function typeOf(tree: SyntaxTree, node: number): TypeName {
  switch (kindOf(tree, node)) {
    case 'generic_type': {
      const [base, list] = partsOf(tree, node);
      const of = list === undefined ? [] : partsOf(tree, list).map((each) => typeOf(tree, each));
      const { name } = base === undefined ? { name: 'Object' } : typeOf(tree, base);
      return of.length === 0 ? { name } : { name, of };
    }
    case 'scoped_type_identifier':
      return { name: scopedName(tree, node) };
    case 'array_type':
      return { name: arrayType, of: [typeOf(tree, childOf(tree, node, 'element'))] };
    case 'annotated_type':
    case 'catch_type':
    case 'wildcard': {
      const inner = partsOf(tree, node).find((child) => !/annotation$|^super$/.test(kindOf(tree, child)));
      return inner === undefined ? { name: 'Object' } : typeOf(tree, inner);
    }
    default:
      return { name: textOf(tree, node) };
  }
}

function scopedName(tree: SyntaxTree, node: number): string {
  return partsOf(tree, node)
    .filter((child) => !/annotation$/.test(kindOf(tree, child)))
    .map((child) => typeOf(tree, child).name)
    .join('.');
}

/** `String names[]`: brackets behind the name belong to the type. */
export function withDimensions(tree: SyntaxTree, type: TypeName, declarator: number): TypeName {
  return childOf(tree, declarator, 'dimensions') < 0 ? type : { name: arrayType, of: [type] };
}

/** Types whose values are numbers or truths: nothing in them can be an injection. */
export const numberTypes: ReadonlySet<string> = new Set([
  ...['int', 'long', 'short', 'byte', 'float', 'double', 'boolean'],
  ...['Integer', 'Long', 'Short', 'Byte', 'Float', 'Double', 'Boolean', 'Number'],
  ...['BigDecimal', 'BigInteger', 'AtomicInteger', 'AtomicLong', 'AtomicBoolean', 'UUID'],
  ...['LocalDate', 'LocalDateTime', 'LocalTime', 'Instant', 'ZonedDateTime', 'OffsetDateTime', 'Duration'],
]);

/** Types that say nothing of what a value can do. */
export const plainTypes: ReadonlySet<string> = new Set([
  ...[
    'String',
    'CharSequence',
    'Object',
    'Comparable',
    'Serializable',
    'char',
    'Character',
    'void',
    'Void',
    'var',
    arrayType,
  ],
  ...['java.lang.String', 'java.lang.Object', 'java.lang.CharSequence'],
]);

const elementFirst: ReadonlySet<string> = new Set([
  ...[
    'get',
    'next',
    'previous',
    'element',
    'peek',
    'poll',
    'pop',
    'take',
    'remove',
    'first',
    'last',
    'getFirst',
  ],
  ...[
    'getLast',
    'removeFirst',
    'removeLast',
    'pollFirst',
    'pollLast',
    'peekFirst',
    'peekLast',
    'nextElement',
  ],
  ...['orElse', 'orElseThrow', 'orElseGet', 'getKey', 'join', 'getNow', 'block', 'getBody'],
]);

const sameElements: Readonly<Record<string, string>> = {
  iterator: 'Iterator',
  listIterator: 'ListIterator',
  stream: 'Stream',
  parallelStream: 'Stream',
  filter: 'Stream',
  sorted: 'Stream',
  distinct: 'Stream',
  limit: 'Stream',
  skip: 'Stream',
  findFirst: 'Optional',
  findAny: 'Optional',
  min: 'Optional',
  max: 'Optional',
  toList: 'List',
  subList: 'List',
  collect: 'List',
  elements: 'Enumeration',
};

/** What a method of a generic type gives, where the type's arguments tell: `orders.get(0)` of `List<Order>`. */
export function typeOfResult({ name, of }: TypeName, method: string): TypeName | undefined {
  const [first, second] = of ?? [];
  if (first === undefined) return undefined;
  if (second !== undefined) {
    if (method === 'entrySet') return { name: 'Set', of: [{ name: 'Map.Entry', of: [first, second] }] };
    if (method === 'keySet') return { name: 'Set', of: [first] };
    if (method === 'values') return { name: 'Collection', of: [second] };
    if (method === 'getKey') return first;
    return /^(?:get|put|remove|getValue|getOrDefault|computeIfAbsent|apply|putIfAbsent|merge)$/.test(method)
      ? second
      : undefined;
  }
  if (elementFirst.has(method)) return first;
  const same = Object.hasOwn(sameElements, method) ? sameElements[method] : undefined;
  if (same === undefined) return undefined;
  return { name: same === 'Stream' && name === 'Optional' ? 'Optional' : same, of: [first] };
}

/** What a function that is given to a method of a generic type gets: `orders.forEach(order -> …)`. */
export function typesOfCallback({ of }: TypeName, method: string): readonly TypeName[] {
  const [first, second] = of ?? [];
  if (first === undefined) return [];
  if (second !== undefined) return method === 'computeIfAbsent' ? [first] : [first, second];
  return /^(?:reduce|sort|sorted|min|max)$/.test(method) ? [first, first] : [first];
}
