import { unknownOf } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, valueAt } from '../value.ts';
import { childOf } from './children.ts';
import { conditionNamed } from './conditions.ts';
import { declaredIn } from './declared.ts';
import { isStackType } from './nested.ts';
import { evaluated, type Stack, scopeOf } from './stack.ts';
import { wordOf } from './texts.ts';

/** What stacks of one tree give out for others (`Export`). */
export interface Imports {
  /** The outermost stacks of the tree; filled once all of them are opened. */
  readonly stacks: Stack[];
  /** What exactly one stack gives out under a name; undefined for all else. */
  readonly exported: (name: string) => InfraValue | undefined;
}

/** Most stacks that may take from each other in a chain. */
const deepestImport = 50;

interface Exported {
  readonly stack: Stack;
  readonly written: InfraValue;
}

/** What stacks give out, by name, read when it is first asked for. */
export function newImports(): Imports {
  const stacks: Stack[] = [];
  let all: ReadonlyMap<string, readonly Exported[]> | undefined;
  let isReading = false;
  let depth = 0;
  const values = new Map<string, InfraValue | undefined>();
  return { stacks, exported };

  function exported(name: string): InfraValue | undefined {
    // A name that needs what another stack gives out is not known while names are read.
    if (isReading || depth >= deepestImport) return undefined;
    if (all === undefined) {
      isReading = true;
      all = exportsOf(stacks);
      isReading = false;
    }
    const [only, ...others] = all.get(name) ?? [];
    if (only === undefined || others.length > 0) return undefined;
    if (!values.has(name)) {
      values.set(name, undefined);
      depth++;
      values.set(name, valueIn(only));
      depth--;
    }
    return (
      values.get(name) ??
      unknownOf('cycle', `The export ${name} depends on itself.`, {
        origin: 'computed',
        place: only.written.place,
      })
    );
  }
}

function valueIn({ stack, written }: Exported): InfraValue {
  const value = evaluated(written, scopeOf(stack));
  return value;
}

function exportsOf(stacks: readonly Stack[]): ReadonlyMap<string, readonly Exported[]> {
  const found = new Map<string, Exported[]>();
  const look = (stack: Stack) => {
    for (const entry of stack.template.outputs.values()) {
      const name = exportName(entry, stack);
      const written = valueAt(entry.value, 'Value');
      if (name === undefined || written === undefined) continue;
      found.set(name, [...(found.get(name) ?? []), { stack, written }]);
    }
    for (const [id, declared] of declaredIn(stack)) {
      const child = isStackType(wordOf(valueAt(declared.value, 'Type')))
        ? childOf(id, declared, stack)
        : undefined;
      if (child !== undefined) look(child);
    }
  };
  for (const stack of stacks) look(stack);
  return found;
}

/** The name under which an output is given out; undefined when it is not, or nobody knows the name. */
function exportName({ value, place }: Entry, stack: Stack): string | undefined {
  const written = valueAt(value, 'Export', 'Name');
  if (written === undefined || isUnknown(written)) return undefined;
  const condition = wordOf(valueAt(value, 'Condition'));
  const scope = scopeOf(stack);
  if (condition !== undefined) {
    const truth = conditionNamed(condition, scope, { origin: 'computed', place });
    if (truth.kind === 'truth' && !truth.truth) return undefined;
  }
  const name = evaluated(written, scope);
  return name.kind === 'text' ? name.text : undefined;
}
