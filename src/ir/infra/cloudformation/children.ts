import { commentsAround } from '../document-comments.ts';
import { takenFrom, unknownOf } from '../make.ts';
import { type InfraValue, type MapValue, valueAt } from '../value.ts';
import { declaredIn } from './declared.ts';
import { headerOf, scopeWithin } from './existence.ts';
import { isStackType, nestedPath } from './nested.ts';
import {
  type DeclaredResource,
  evaluate,
  evaluated,
  gapAt,
  idIn,
  limits,
  newMemory,
  type Scope,
  type Stack,
  scopeOf,
} from './stack.ts';
import { wordOf } from './texts.ts';

/** The stack that a resource is; undefined, and a gap, when its template is not here. */
export function childOf(id: string, declared: DeclaredResource, stack: Stack): Stack | undefined {
  const { children } = stack.memory;
  if (!children.has(id)) {
    children.set(id, undefined);
    children.set(id, openChild(id, declared, stack));
  }
  return children.get(id);
}

function openChild(id: string, declared: DeclaredResource, stack: Stack): Stack | undefined {
  const { program, template } = stack;
  const { place, value } = declared;
  const tell = (why: 'not-checked-out' | 'budget' | 'syntax', detail: string): undefined => {
    gapAt(program, template.path, why, `Line ${place.line}: ${detail} What it would make was not checked.`);
    return undefined;
  };
  const { scope, existence } = scopeWithin(declared, stack);
  if (existence === 'none') return undefined;
  const path = nestedPath(value, template, program.templatePaths);
  const nested = path === undefined ? undefined : program.templateAt(path);
  if (nested === undefined) return tell('not-checked-out', `The template of the stack ${id} is not here.`);
  if (isWithinItself(nested.root, stack)) return tell('syntax', `The stack ${id} is part of itself.`);
  if (stack.calls.length >= limits.nesting || ++program.stacks > limits.stacks)
    return tell(
      'budget',
      `There are more than ${limits.stacks} stacks, or more than ${limits.nesting} within each other.`,
    );
  const parameters = valueAt(value, 'Properties', 'Parameters');
  return {
    program,
    template: nested,
    path: `${stack.path}${id}/`,
    inputs: inputsFrom(parameters?.kind === 'map' ? parameters : undefined, scope),
    parent: stack,
    calls: [...stack.calls, headerOf(id, place)],
    comments: [
      ...stack.comments,
      ...commentsAround(template.document, place).map((comment) => ({ ...comment, isOfCall: true })),
    ],
    metadata: [
      ...(nested.metadata === undefined ? [] : [nested.metadata]),
      ...ownMetadata(value),
      ...stack.metadata,
    ],
    number: existence === 'unknown' ? 'unknown' : declared.number === 'one' ? stack.number : declared.number,
    memory: newMemory(),
  };
}

function ownMetadata(value: MapValue): readonly MapValue[] {
  const metadata = valueAt(value, 'Metadata');
  return metadata?.kind === 'map' ? [metadata] : [];
}

function isWithinItself(root: string, stack: Stack | undefined): boolean {
  for (let around = stack; around !== undefined; around = around.parent)
    if (around.template.root === root) return true;
  return false;
}

function inputsFrom(parameters: MapValue | undefined, scope: Scope): Stack['inputs'] {
  return (name) => {
    const entry = parameters?.entries.get(name);
    const value = entry === undefined ? undefined : evaluate(entry.value, scope);
    return value === undefined || value.origin === 'default' ? value : { ...value, origin: 'variable' };
  };
}

/** What a nested stack gives out under a name; undefined when it is not here, or gives no such thing. */
export function outputOf(name: string, output: string, { stack }: Scope): InfraValue | undefined {
  const declared = declaredIn(stack).get(name);
  if (declared === undefined || !isStackType(wordOf(valueAt(declared.value, 'Type')))) return undefined;
  const child = childOf(name, declared, stack);
  const entry = child?.template.outputs.get(output);
  const written = entry === undefined ? undefined : valueAt(entry.value, 'Value');
  if (child === undefined || written === undefined) return undefined;
  const { outputs } = child.memory;
  if (!outputs.has(output)) {
    outputs.set(output, undefined);
    outputs.set(output, evaluated(written, scopeOf(child)));
  }
  const cycle = () =>
    unknownOf('cycle', `The output ${output} depends on itself.`, {
      origin: 'computed',
      place: written.place,
    });
  return takenFrom(outputs.get(output) ?? cycle(), { to: idIn(stack, name), path: `Outputs.${output}` });
}
