import { type Analysis, type Frame, receiverIndex } from './frame.ts';
import type { Ground } from './ground.ts';
import { saysWhatItGives } from './library.ts';
import type { ClassId } from './project.ts';
import { unlike } from './refs.ts';
import { concrete, fieldKey, functionKey, openKey } from './shared.ts';
import { nothing, type Ref, type Value } from './value.ts';

/** What the program puts into fields of classes, of functions, and of objects of libraries that are open to that. */
export type WrittenFields = Pick<Analysis, 'wroteField' | 'fieldOfFunction' | 'fieldOfOpen'>;

/** Keeps them by class, not by object: whoever has one may see what another got. */
export function openFields(ground: Ground): WrittenFields {
  const { library, isJava, isGo, grow, readShared } = ground;

  return {
    wroteField,
    fieldOfFunction: ({ module, function: number }, name, reader) =>
      readShared(functionKey(module, number, name), reader) ?? nothing,
    fieldOfOpen: (type, name, reader) =>
      openType(type) === undefined ? undefined : readShared(openKey(openType(type) ?? '', name), reader),
  };

  /** The type itself or the one above it whose objects are open. */
  function openType(type: string): string | undefined {
    return library.typesAbove(type).find((each) => library.typeOf(each)?.open);
  }

  function wroteField(ref: Ref, name: string | undefined, value: Value, frame: Frame): void {
    if (ref.kind === 'function' && name !== undefined)
      return grow(functionKey(ref.module, ref.function, name), concrete(value));
    if (ref.kind === 'instance' && name !== undefined) {
      const open = openType(ref.type);
      const model = library.valueOf(ref.type, name);
      if (open !== undefined && (model === undefined || !saysWhatItGives(model))) {
        grow(openKey(open, name), concrete(value));
        grow(openKey(open, '*'), concrete(value));
      }
      return;
    }
    const id = classOf(ref, frame);
    if (id !== undefined && name !== undefined) grow(fieldKey(id, name), concrete(asKept(value, frame)));
  }

  /** What was made in a function is seen elsewhere by its class alone. */
  function asKept(value: Value, frame: Frame): Value {
    if (!(isJava || isGo) || frame.isModule) return value;
    const refs = value.refs.map((ref) => {
      if (ref.kind !== 'object' || ground.isSharedSite(ref.site)) return ref;
      const of = frame.state.heap.get(ref.site)?.class;
      return of === undefined || of.cells.length > 0
        ? ref
        : ({ kind: 'typed', module: of.module, class: of.class } as const);
    });
    return refs.every((ref, i) => ref === value.refs[i]) ? value : { ...value, refs: unlike(refs) };
  }

  function classOf(ref: Ref, frame: Frame): ClassId | undefined {
    if (ref.kind === 'typed' || ref.kind === 'class') return ref;
    if (ref.kind === 'object') return frame.state.heap.get(ref.site)?.class;
    const { fn, module } = frame;
    if (ref.kind !== 'parameter' || ref.index !== receiverIndex(fn) || ref.path.length > 0) return undefined;
    return fn.class === undefined ? undefined : { module, class: fn.class };
  }
}
