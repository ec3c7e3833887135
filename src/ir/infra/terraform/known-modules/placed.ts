import type { Expression, HclAttribute, HclBlock, HclBody, HclFile, Span } from '#parse/hcl/tree';

/** Where a call stands that an outline is read for. */
export interface CallPlace {
  readonly file: HclFile;
  readonly block: HclBlock;
}

/** More locals in each other are not followed. */
const deepest = 4;

/**
 * An outline as if it stood in the call: each attribute at the input that it is made of, where the call gives that, all
 * else at the head of the call.
 */
export function placedIn(outline: HclFile, { file, block }: CallPlace): HclFile {
  const given = new Map(block.body.attributes.map((each) => [each.name, spanOf(each)]));
  const locals = new Map(
    outline.body.blocks
      .filter(({ type }) => type === 'locals')
      .flatMap(({ body }) => body.attributes.map(({ name, value }) => [name, value] as const)),
  );
  const inputSpan = (value: Expression) =>
    namesIn(value, locals)
      .map((name) => given.get(name))
      .find(isSpan);
  const body = placedBody(outline.body, spanOf(block.header), inputSpan);
  return { path: file.path, lines: file.lines, comments: [], doubts: [], body };
}

function isSpan(span: Span | undefined): span is Span {
  return span !== undefined;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

type InputSpan = (value: Expression) => Span | undefined;

function placedBody(body: HclBody, around: Span, inputSpan: InputSpan): HclBody {
  return {
    ...around,
    isBroken: body.isBroken,
    attributes: body.attributes.map((each) => placedAttribute(each, around, inputSpan)),
    blocks: body.blocks.map((each) => placedBlock(each, around, inputSpan)),
  };
}

function placedAttribute({ name, value }: HclAttribute, around: Span, inputSpan: InputSpan): HclAttribute {
  const span = inputSpan(value) ?? around;
  return { ...span, name, value: spread(value, span) };
}

function placedBlock({ type, labels, body }: HclBlock, around: Span, inputSpan: InputSpan): HclBlock {
  const isWhole = type === 'resource' || type === 'data';
  const own = body.attributes.map(({ value }) => inputSpan(value)).find(isSpan);
  const span = isWhole ? around : (own ?? around);
  return { ...span, type, labels, header: span, body: placedBody(body, span, inputSpan) };
}

/** An expression whose parts all stand at one place. */
function spread<T>(node: T, span: Span): T {
  if (Array.isArray(node)) return node.map((each) => spread(each, span)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const parts = Object.entries(node).map(([key, value]) => [key, spread(value, span)]);
  return { ...Object.fromEntries(parts), ...('start' in node ? span : {}) };
}

/** Found out once for each expression of an outline, however often it is called. */
const namesOf = new WeakMap<Expression, readonly string[]>();

function namesIn(value: Expression, locals: ReadonlyMap<string, Expression>): readonly string[] {
  const names = namesOf.get(value) ?? [...new Set(inputsIn(value, locals))];
  namesOf.set(value, names);
  return names;
}

/** Names of inputs that an expression is made of, those of locals with it. */
function inputsIn(node: unknown, locals: ReadonlyMap<string, Expression>, depth = 0): readonly string[] {
  if (typeof node !== 'object' || node === null || depth > deepest) return [];
  const { kind, of, name } = node as { kind?: string; of?: { kind?: string; name?: string }; name?: string };
  if (kind === 'attribute' && of?.kind === 'variable' && name !== undefined) {
    if (of.name === 'var') return [name];
    if (of.name === 'local') return inputsIn(locals.get(name), locals, depth + 1);
  }
  return Object.values(node).flatMap((each) => inputsIn(each, locals, depth));
}
