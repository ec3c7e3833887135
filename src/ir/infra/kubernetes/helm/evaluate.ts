import { type Data, isDataList, isDataMap, isUnknownData, truthOf, unknown } from './data.ts';
import type { Expression, Pipeline } from './expression.ts';
import { functions } from './functions.ts';
import { Output } from './output.ts';
import { type Node, readTemplate, type Template } from './template.ts';
import { printed } from './yaml-out.ts';

/** Bounds of what the templates of one chart may ask for. */
const limits = { steps: 400_000, depth: 60, rounds: 2000 } as const;

/** The templates of a chart while they are rendered. */
export interface Rendering {
  /** Templates by the name that they are included by, of all charts together. */
  readonly defined: ReadonlyMap<string, readonly Node[]>;
  steps: number;
  depth: number;
  /** Whether it was stopped, by a bound or by `fail`. */
  isStopped: boolean;
}

/** Where an expression is evaluated. */
interface Scope {
  readonly rendering: Rendering;
  readonly root: Data;
  readonly dot: Data;
  /** Variables, innermost block last; those of outer blocks can be set. */
  readonly variables: readonly Map<string, Data>[];
}

/** What a template gives for the values of its chart. */
export function rendered(template: Template, root: Data, rendering: Rendering): Output {
  const output = new Output();
  const scope: Scope = { rendering, root, dot: root, variables: [new Map()] };
  render(template.nodes, scope, output);
  return output;
}

type Loop = 'break' | 'continue' | undefined;

function render(nodes: readonly Node[], scope: Scope, output: Output): Loop {
  const { rendering } = scope;
  if (++rendering.depth > limits.depth) rendering.isStopped = true;
  let loop: Loop;
  for (const node of nodes) {
    if (++rendering.steps > limits.steps || output.isFull) rendering.isStopped = true;
    if (rendering.isStopped) break;
    if (node.kind === 'text') output.text(node.text, node.line);
    else if (node.kind === 'value') loop = renderValue(node, scope, output);
    else loop = renderBlock(node, scope, output);
    if (loop !== undefined) break;
  }
  rendering.depth--;
  return loop;
}

function renderValue(
  { pipeline, line }: Extract<Node, { kind: 'value' }>,
  scope: Scope,
  output: Output,
): Loop {
  if (pipeline === undefined) {
    output.unknown(line);
    return undefined;
  }
  const { value } = pipeline;
  if (value.kind === 'call' && (value.name === 'break' || value.name === 'continue')) return value.name;
  if (pipeline.variables.length > 0) {
    assign(pipeline, scope, evaluate(value, scope));
    return undefined;
  }
  // What is not known is told from what surrounds it: with `nindent` it is a block.
  const indent = value.kind === 'call' ? indentOf(value) : undefined;
  const data = evaluate(value, scope);
  const text = printed(data);
  if (text === undefined) output.unknown(line, indent);
  else output.made(text, line);
  return undefined;
}

function indentOf({ name, args }: Extract<Expression, { kind: 'call' }>): number | undefined {
  const [first] = args;
  if (name === 'toYaml') return -1;
  if ((name !== 'nindent' && name !== 'indent') || first?.kind !== 'literal') return undefined;
  return typeof first.value === 'number' ? first.value : undefined;
}

function renderBlock(
  node: Extract<Node, { kind: 'if' | 'with' | 'range' }>,
  scope: Scope,
  output: Output,
): Loop {
  const { kind, pipeline, body, otherwise, line } = node;
  const data = pipeline === undefined ? unknown : evaluate(pipeline.value, scope);
  const inner: Scope = { ...scope, variables: [...scope.variables, new Map()] };
  const holds = truthOf(data);
  if (holds === undefined) {
    output.perhaps(body, line);
    return undefined;
  }
  if (!holds) return render(otherwise, inner, output);
  if (kind === 'range') return renderRange(data, node, inner, output);
  if (pipeline !== undefined && pipeline.variables.length > 0) assign(pipeline, inner, data);
  return render(body, kind === 'with' ? { ...inner, dot: data } : inner, output);
}

function renderRange(
  data: Data,
  { pipeline, body }: Extract<Node, { kind: 'if' | 'with' | 'range' }>,
  scope: Scope,
  output: Output,
): Loop {
  const entries: readonly (readonly [Data, Data])[] = isDataMap(data)
    ? [...data].sort(([a], [b]) => (a < b ? -1 : 1))
    : isDataList(data)
      ? data.map((item, i) => [i, item] as const)
      : typeof data === 'number'
        ? Array.from({ length: Math.min(data, limits.rounds) }, (_, i) => [i, i] as const)
        : [];
  for (const [key, value] of entries.slice(0, limits.rounds)) {
    const inner: Scope = { ...scope, dot: value, variables: [...scope.variables, new Map()] };
    const [first, second] = pipeline?.variables ?? [];
    const own = inner.variables.at(-1);
    if (second !== undefined) {
      own?.set(first ?? '', key);
      own?.set(second, value);
    } else if (first !== undefined) own?.set(first, value);
    if (render(body, inner, output) === 'break') break;
    if (scope.rendering.isStopped) break;
  }
  return undefined;
}

function assign({ variables: [name = ''], isDeclared }: Pipeline, { variables }: Scope, data: Data): void {
  const holder = isDeclared ? variables.at(-1) : variables.findLast((each) => each.has(name));
  (holder ?? variables.at(-1))?.set(name, data);
}

function evaluate(expression: Expression, scope: Scope): Data {
  const { rendering } = scope;
  if (++rendering.steps > limits.steps) {
    rendering.isStopped = true;
    return unknown;
  }
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'field':
      return fieldOf(startOf(expression.variable, scope), expression.path);
    case 'of':
      return fieldOf(evaluate(expression.of, scope), expression.path);
    case 'method':
      return methodOf(expression, scope);
    default:
      return called(expression, scope);
  }
}

function startOf(variable: string | undefined, { root, dot, variables }: Scope): Data {
  if (variable === undefined) return dot;
  if (variable === '') return root;
  return variables.findLast((each) => each.has(variable))?.get(variable) ?? unknown;
}

function fieldOf(data: Data, path: readonly string[]): Data {
  let found: Data = data;
  for (const step of path) {
    if (isUnknownData(found)) return unknown;
    if (!isDataMap(found)) return null;
    found = found.get(step) ?? null;
  }
  return found;
}

/** `.Capabilities.APIVersions.Has "policy/v1"`: a current cluster has the versions of Kubernetes itself. */
function methodOf({ of, args }: Extract<Expression, { kind: 'method' }>, scope: Scope): Data {
  if (of.kind !== 'field' || of.path.at(-1) !== 'Has') return unknown;
  const [arg] = args;
  const asked = arg === undefined ? unknown : evaluate(arg, scope);
  if (typeof asked !== 'string') return unknown;
  const [group = ''] = asked.split('/');
  const isOwn = !group.includes('.') || group.endsWith('.k8s.io');
  return isOwn ? !/(?:alpha|beta)\d*(?:\/|$)/.test(asked) && group !== 'extensions' : unknown;
}

function called({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope): Data {
  const { rendering } = scope;
  if (name === 'and' || name === 'or') return either(name === 'or', args, scope);
  const values = args.map((arg) => evaluate(arg, scope));
  if (name === 'include' || name === 'template') return included(values, scope);
  if (name === 'tpl') return expanded(values, scope);
  if (name === 'fail') rendering.isStopped = true;
  const given = functions.get(name);
  if (given === undefined) return unknown;
  return given(values);
}

/** `and` and `or` give the first operand that decides. */
function either(isOr: boolean, args: readonly Expression[], scope: Scope): Data {
  let last: Data = null;
  let isUnsure = false;
  for (const arg of args) {
    last = evaluate(arg, scope);
    const holds = truthOf(last);
    if (holds === undefined) isUnsure = true;
    else if (holds === isOr) return isUnsure && isOr ? unknown : last;
  }
  return isUnsure ? unknown : last;
}

function included([name, dot = null]: readonly Data[], { rendering }: Scope): Data {
  const nodes = typeof name === 'string' ? rendering.defined.get(name) : undefined;
  if (nodes === undefined) return unknown;
  return textFrom(nodes, dot, rendering);
}

function expanded([text, dot = null]: readonly Data[], { rendering }: Scope): Data {
  if (typeof text !== 'string') return text === undefined ? unknown : text;
  if (!text.includes('{{')) return text;
  const template = readTemplate(text);
  return template === undefined ? unknown : textFrom(template.nodes, dot, rendering);
}

function textFrom(nodes: readonly Node[], dot: Data, rendering: Rendering): Data {
  const output = new Output();
  render(nodes, { rendering, root: dot, dot, variables: [new Map()] }, output);
  return output.plain ?? unknown;
}
