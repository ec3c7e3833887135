import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, Slot } from '../instruction.ts';
import { type Context, loadType, lowerExpression, spanOf } from './context.ts';
import { constantOf } from './literals.ts';
import { partsOf } from './types.ts';

/** Annotations that speak to compilers and readers alone. */
const silent: ReadonlySet<string> = new Set([
  ...[
    'Override',
    'SuppressWarnings',
    'Deprecated',
    'FunctionalInterface',
    'SafeVarargs',
    'Nullable',
    'NonNull',
  ],
  ...['NotNull', 'Nonnull', 'Target', 'Retention', 'Documented', 'Inherited', 'Test', 'Serial'],
]);

/** The annotations of a declaration, in the order of the text. */
export function annotationsOf({ file: { tree } }: Pick<Context, 'file'>, node: number): number[] {
  return partsOf(tree, node).flatMap((child) => {
    const kind = kindOf(tree, child);
    if (kind === 'modifiers') return annotationsOf({ file: { tree } } as Context, child);
    return /annotation$/.test(kind) ? [child] : [];
  });
}

/** The name of an annotation as written. */
export function annotationName({ file: { tree } }: Pick<Context, 'file'>, annotation: number): string {
  return textOf(tree, childOf(tree, annotation, 'name'));
}

/** Annotations as data: their names and first constant text. */
export function decoratorsOf(
  context: Pick<Context, 'file'>,
  node: number,
): { readonly name: string; readonly text?: string }[] {
  return annotationsOf(context, node).map((annotation) => {
    const text = textIn(context, annotation);
    return { name: annotationName(context, annotation), ...(text === undefined ? {} : { text }) };
  });
}

/** The text of `@Path("/x")`, `@Path(value = "/x")`; the first text of another argument. */
export function textIn({ file: { tree } }: Pick<Context, 'file'>, annotation: number): string | undefined {
  const list = childOf(tree, annotation, 'arguments');
  if (list < 0) return undefined;
  const parts = partsOf(tree, list);
  const named = parts.find(
    (part) =>
      kindOf(tree, part) === 'element_value_pair' &&
      /^(?:value|path|name)$/.test(textOf(tree, childOf(tree, part, 'key'))),
  );
  const first = named ?? parts[0];
  if (first === undefined) return undefined;
  const value = kindOf(tree, first) === 'element_value_pair' ? childOf(tree, first, 'value') : first;
  const inner =
    kindOf(tree, value) === 'element_value_array_initializer' ? (partsOf(tree, value)[0] ?? value) : value;
  const constant = constantOf(tree, inner)?.value;
  return typeof constant === 'string' ? constant : undefined;
}

/** `@GetMapping("/x")` is a call, and what it gives is called with what it stands before. */
export function lowerAnnotations(
  context: Context,
  node: number,
  value: () => Slot,
  around: readonly number[] = [],
): void {
  const { code, file } = context;
  const own = annotationsOf(context, node).filter(
    (annotation) => !silent.has(annotationName(context, annotation)),
  );
  for (const annotation of own) {
    const others = own.filter((each) => each !== annotation);
    const names = new Set(others.map((each) => annotationName(context, each)));
    // What stands before the method takes the place of what stands before its class.
    const beside = [...around.filter((each) => !names.has(annotationName(context, each))), ...others];
    const callee = lowerAnnotation(context, annotation, beside);
    code.emit(
      { op: 'call', to: code.temp(), callee, args: [{ value: value() }], decorator: true },
      spanOf(file.tree, annotation),
    );
  }
}

/** What an annotation with its arguments is; those beside it are arguments, too, as `@Produces`: what one means depends on them. */
export function lowerAnnotation(context: Context, annotation: number, beside: readonly number[] = []): Slot {
  const { code, file } = context;
  const { tree } = file;
  const nameNode = childOf(tree, annotation, 'name');
  const callee = loadType(context, textOf(tree, nameNode), nameNode);
  const list = childOf(tree, annotation, 'arguments');
  const args: Argument[] = (list < 0 ? [] : partsOf(tree, list)).map((part) => {
    if (kindOf(tree, part) !== 'element_value_pair')
      return { value: lowerElement(context, part), name: 'value' };
    return {
      value: lowerElement(context, childOf(tree, part, 'value')),
      name: textOf(tree, childOf(tree, part, 'key')),
    };
  });
  for (const other of beside) {
    args.push({ value: besideValue(context, other), name: `@${annotationName(context, other)}` });
  }
  const to = code.temp();
  code.emit({ op: 'call', to, callee, args }, spanOf(tree, annotation));
  return to;
}

/** The text of an annotation beside, what its only argument is otherwise, and that it is there. */
function besideValue(context: Context, annotation: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const text = textIn(context, annotation);
  const list = childOf(tree, annotation, 'arguments');
  const [only, ...more] = text !== undefined || list < 0 ? [] : partsOf(tree, list);
  if (only !== undefined && more.length === 0 && namesConstants(context, only))
    return lowerElement(context, only);
  const value = code.temp();
  code.emit({ op: 'constant', to: value, value: text ?? true }, spanOf(tree, annotation));
  return value;
}

/** `MediaType.TEXT_HTML`, and lists of such. */
function namesConstants(context: Pick<Context, 'file'>, node: number): boolean {
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (kind === 'element_value_array_initializer')
    return partsOf(tree, node).every((part) => namesConstants(context, part));
  return kind === 'field_access' || kind === 'identifier';
}

function lowerElement(context: Context, node: number): Slot {
  const { code, file } = context;
  const { tree } = file;
  const kind = kindOf(tree, node);
  if (/annotation$/.test(kind)) return lowerAnnotation(context, node);
  if (kind !== 'element_value_array_initializer') return lowerExpression(context, node);
  const parts = partsOf(tree, node);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return lowerElement(context, only);
  const items = parts.map((part) => ({ value: lowerElement(context, part) }));
  const to = code.temp();
  code.emit({ op: 'list', to, kind: 'list', items }, spanOf(tree, node));
  return to;
}

/** What an annotation puts into a field: `@Value("${size}")`. */
export function injected(context: Context, member: number): Slot | undefined {
  for (const annotation of annotationsOf(context, member)) {
    if (
      !/[$#]\{/.test(textIn(context, annotation) ?? '') &&
      annotationName(context, annotation) !== 'ConfigProperty'
    )
      continue;
    return lowerAnnotation(context, annotation);
  }
  return undefined;
}
