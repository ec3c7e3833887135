import type { Expression } from '#parse/hcl/tree';
import { unknownOf } from '../make.ts';
import type { InfraValue, Place } from '../value.ts';
import { callNamed, moduleValue } from './children.ts';
import { type Expansion, evaluate, type ModuleInstance, placeIn, type Scope } from './module.ts';
import { resourceValue } from './resources.ts';
import { keyText, stepTo } from './steps.ts';
import { localValue, outputValue, variableValue } from './variables.ts';

/** A step behind a name: `.name` or `[key]`. */
type Step = { readonly name: string } | { readonly key: Expression };

/** The value of a name with what follows it: `var.a.b[0]`, `aws_vpc.main.id`. */
export function traversal(expression: Expression, scope: Scope): InfraValue {
  const steps: Step[] = [];
  let root = expression;
  while (root.kind === 'attribute' || root.kind === 'index') {
    steps.push(root.kind === 'attribute' ? { name: root.name } : { key: root.key });
    root = root.of;
  }
  steps.reverse();
  const place = placeIn(scope.file, expression);
  if (root.kind !== 'variable') return walk(evaluate(root, scope), steps, scope, place);
  const local = scope.names.get(root.name);
  if (local !== undefined) return walk(local, steps, scope, place);
  return ofName(root.name, steps, scope, place);
}

function walk(value: InfraValue, steps: readonly Step[], scope: Scope, place: Place): InfraValue {
  let found = value;
  for (const step of steps) found = stepTo(found, keyOf(step, scope, place), place);
  return found;
}

function keyOf(step: Step, scope: Scope, place: Place): InfraValue {
  return 'key' in step
    ? evaluate(step.key, scope)
    : { kind: 'text', text: step.name, origin: 'explicit', place };
}

function ofName(root: string, steps: readonly Step[], scope: Scope, place: Place): InfraValue {
  const [first, second, ...rest] = steps;
  const name = first === undefined ? undefined : nameOf(first, scope, place);
  const carried = { origin: 'computed', place } as const;
  if (name === undefined) return unknownOf('undeclared', `Nothing is called ${root} here.`, carried);
  const others = steps.slice(1);
  switch (root) {
    case 'var':
      return walk(variableValue(name, scope, place), others, scope, place);
    case 'local':
      return walk(localValue(name, scope, place), others, scope, place);
    case 'module':
      return ofModule(name, others, scope, place);
    case 'path':
      return pathValue(name, scope.module, place);
    case 'terraform':
      return unknownOf('variable', `terraform.${name} depends on where it is run.`, {
        ...carried,
        origin: 'variable',
      });
    case 'each':
    case 'count':
    case 'self':
      return unknownOf('failed', `There is no ${root} here.`, carried);
    case 'data': {
      const data = second === undefined ? undefined : nameOf(second, scope, place);
      if (data === undefined) return unknownOf('failed', 'A data source has a type and a name.', carried);
      return walk(resourceValue(`data.${name}.${data}`, scope, place), rest, scope, place);
    }
    default:
      return walk(resourceValue(`${root}.${name}`, scope, place), others, scope, place);
  }
}

function nameOf(step: Step, scope: Scope, place: Place): string | undefined {
  return 'name' in step ? step.name : keyText(keyOf(step, scope, place));
}

/** An output of a module is made alone: others of the same module may need what this one is needed for. */
function ofModule(name: string, steps: readonly Step[], scope: Scope, place: Place): InfraValue {
  const found = callNamed(name, scope);
  const [first, second] = steps;
  if (found === undefined || found.kind === 'missing' || first === undefined)
    return walk(moduleValue(name, scope, place), found?.kind === 'missing' ? [] : steps, scope, place);
  const copy = copyOf(found, first, scope, place);
  if (copy === undefined) return walk(moduleValue(name, scope, place), steps, scope, place);
  const [output, rest] = found.kind === 'single' ? [first, steps.slice(1)] : [second, steps.slice(2)];
  if (output === undefined || !('name' in output))
    return walk(moduleValue(name, scope, place), steps, scope, place);
  return walk(outputValue(output.name, copy, place), rest, scope, place);
}

/** The copy that the first step chooses; undefined when that is not known. */
function copyOf(
  { kind, each }: Expansion<ModuleInstance>,
  step: Step,
  scope: Scope,
  place: Place,
): ModuleInstance | undefined {
  if (kind === 'single') return each.get('');
  if (kind === 'unknown-index' || kind === 'unknown-key') return each.get('*');
  const key = nameOf(step, scope, place);
  return key === undefined ? undefined : each.get(key);
}

/** Folders as they would be written relative to the root, which is where Terraform is run. */
function pathValue(name: string, { source, program }: ModuleInstance, place: Place): InfraValue {
  const carried = { origin: 'computed', place } as const;
  if (name === 'root') return { kind: 'text', text: '.', ...carried };
  if (name !== 'module') return unknownOf('variable', `path.${name} depends on where it is run.`, carried);
  if (source.folder === program.root) return { kind: 'text', text: '.', ...carried };
  return { kind: 'text', text: relative(program.root, source.folder), ...carried };
}

function relative(from: string, to: string): string {
  const a = from === '' ? [] : from.split('/');
  const b = to === '' ? [] : to.split('/');
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/') || '.';
}
