import { pathWith } from './access-path.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Thing } from './heap.ts';
import { parameterValue } from './read.ts';
import { allKinds } from './taint-kind.ts';
import type { Ref, Value } from './value.ts';

/** Most fields of a plain object, or cell, that are told apart, and how far into each other. */
export const mostHeld = 8;

/** How far into each other plain objects are told apart. */
export const deepestHeld = 2;

/** Functions, classes and typed things in the fields of a plain object or in a variable that is shared. */
export function holding(at: Inside, thing: Thing, frame: Frame): readonly Ref[] {
  if (at.depth >= deepestHeld) return [];
  const holds = new Map<string, readonly Ref[]>();
  for (const [name, { refs }] of thing.fields) {
    if (holds.size >= mostHeld || refs.length === 0 || refs.length > 3) continue;
    const held = refs.flatMap((ref) => abstracted(inside(at, name), ref, frame));
    if (held.length > 0) holds.set(name, held);
  }
  return holds.size === 0 ? [] : [{ kind: 'parameter', index: at.index, path: at.path, holds }];
}

/** A part of an argument. */
interface Inside {
  readonly index: number;
  readonly path: readonly string[];
  readonly depth: number;
}

function inside({ index, path, depth }: Inside, step: string): Inside {
  return { index, path: pathWith(path, step), depth: depth + 1 };
}

/** A part of an argument as its function sees it, with what is known to be in it. */
function symbolic(at: Inside, value: Value, frame: Frame): Value {
  const plain = parameterValue(at.index, at.path, { mask: allKinds, steps: undefined });
  const held = value.refs.flatMap((ref) => abstracted(at, ref, frame));
  return held.length === 0
    ? plain
    : {
        ...plain,
        refs: [
          ...held.filter((ref) => ref.kind === 'parameter'),
          ...(held.some((ref) => ref.kind === 'parameter') ? [] : plain.refs),
          ...held.filter((ref) => ref.kind !== 'parameter'),
        ],
      };
}

/** What a reference tells the function that gets it: functions, classes and types, in terms of its parameter. */
export function abstracted(at: Inside, ref: Ref, frame: Frame): readonly Ref[] {
  switch (ref.kind) {
    case 'function': {
      const self = ref.self === undefined ? {} : { self: symbolic(inside(at, '#self'), ref.self, frame) };
      return [
        {
          kind: 'function',
          module: ref.module,
          function: ref.function,
          cells: cellsOf(at, ref.cells, frame),
          ...self,
        },
      ];
    }
    case 'object': {
      const thing = thingAt(frame, ref.site, 'shape');
      if (thing === undefined) return [];
      if (thing.class === undefined) return holding(at, thingAt(frame, ref.site) ?? thing, frame);
      const { module, class: number, cells } = thing.class;
      return [
        {
          kind: 'typed',
          module,
          class: number,
          ...(cells.length === 0 ? {} : { cells: cellsOf(at, cells, frame) }),
        },
      ];
    }
    case 'parameter':
      return [];
    case 'class':
      return [
        {
          kind: 'class',
          module: ref.module,
          class: ref.class,
          cells: at.depth < deepestHeld ? cellsOf(at, ref.cells, frame) : [],
        },
      ];
    case 'external':
      // What a call that nobody knows gave tells a function nothing.
      return ref.path.includes('()') ? [] : [ref];
    default:
      return [ref];
  }
}

/** Shared variables of a function or class, as they are seen where it is called. */
function cellsOf(at: Inside, cells: readonly Value[], frame: Frame): readonly Value[] {
  return cells.map((cell, i) => {
    const part = inside(at, `#cell${i}`);
    return at.depth < deepestHeld
      ? symbolic(part, cell, frame)
      : parameterValue(part.index, part.path, { mask: allKinds, steps: undefined });
  });
}
