import { numberTypes } from '../code/go/types.ts';
import { numberTypes as javaNumbers } from '../code/java/types.ts';
import type { TypeName } from '../code/module.ts';
import { type Frame, thingAt } from './frame.ts';
import { clearedBySchema, isPythonNumber } from './parameter-types.ts';

import { allKinds, type KindMask, maskOf } from './taint-kind.ts';
import type { Ref, Value } from './value.ts';

/**
 * Kinds for which a field of a class whose instances are made from data is safe: what cannot be what it is declared as
 * (`age: int`, `code: str = Field(pattern='^[a-z]+$')`) is refused.
 */
export function clearedByClass(frame: Frame, { refs, taints }: Value, name: string): KindMask {
  if (frame.code.language === 'go') return clearedByNumber(frame, refs, name, numberTypes);
  if (frame.code.language === 'java') return clearedByNumber(frame, refs, name, javaNumbers);
  if (taints.length === 0 || frame.code.language !== 'python') return 0;
  let mask = 0;
  for (const ref of refs) {
    if (ref.kind !== 'typed') continue;
    const type = declaredType(frame, ref, name);
    mask |=
      type !== undefined && isPythonNumber(type)
        ? allKinds & ~maskOf(['amount'])
        : clearedBySchema(frame.analysis.member(ref, name, undefined, frame.key));
  }
  return mask;
}

/** A field that is declared as a number holds no text, wherever it was read from. */
function clearedByNumber(
  frame: Frame,
  refs: readonly Ref[],
  name: string,
  numbers: ReadonlySet<string>,
): KindMask {
  for (const ref of refs) {
    const of =
      ref.kind === 'object'
        ? thingAt(frame, ref.site, 'shape')?.class
        : ref.kind === 'typed'
          ? ref
          : undefined;
    const type = of === undefined ? undefined : declaredType(frame, of, name);
    if (type !== undefined && (numbers.has(type.name) || isListOf(type, numbers)))
      return allKinds & ~maskOf(['amount']);
    // What is read into a text is no map with operators.
    if (type?.name === 'string') return maskOf(['nosql']);
  }
  return 0;
}

/** `LocalDate[]`, `List<Long>`. */
function isListOf({ name, of }: TypeName, numbers: ReadonlySet<string>): boolean {
  const [only] = of ?? [];
  return (
    only !== undefined &&
    of?.length === 1 &&
    numbers.has(only.name) &&
    /(?:^|\.)(?:\[\]|List|Set|Collection)$/.test(name)
  );
}

/** As the class says, or the parameter of its constructor that has the same name. */
function declaredType(
  { analysis }: Frame,
  ref: { readonly module: number; readonly class: number },
  name: string,
): TypeName | undefined {
  const { fields, methods } = analysis.classAt(ref);
  const field = fields.find((each) => each.name === name);
  if (field !== undefined) return field.type;
  const made = methods.find((method) => method.name === '__init__');
  if (made === undefined) return undefined;
  return analysis.functionAt(ref.module, made.function).parameters.find((each) => each.name === name)?.type;
}
