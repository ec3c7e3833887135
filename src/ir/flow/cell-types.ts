import type { CodeModule } from '../code/module.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Ref, Value } from './value.ts';

/**
 * What kinds of things a shared variable holds, for functions that are made here and called where nobody sees it: a
 * handler that a function returns (Go). Only types are told, never data.
 */
export function noteCell(frame: Frame, cell: number, value: Value): void {
  if (frame.code.language !== 'go') return;
  const refs = value.refs.flatMap((ref) => typeOf(frame, ref));
  if (refs.length > 0)
    frame.analysis.noteDefault(frame.module, frame.number, cellKey(cell), {
      taints: [],
      constants: [],
      refs,
    });
}

/** The value of a captured variable with the types that are known of it, where the caller tells nothing. */
export function withCellType(frame: Frame, cell: number, value: Value): Value {
  if (frame.code.language !== 'go' || cell < frame.fn.cells.length || value.refs.some(isTelling))
    return value;
  const owner = ownerOf(frame.code, frame.number, cell);
  const known =
    owner === undefined
      ? undefined
      : frame.analysis.defaultOf(frame.module, owner.fn, cellKey(owner.cell), frame.key);
  return known === undefined ? value : { ...value, refs: [...value.refs, ...known.refs] };
}

/** Cells are below the numbers of parameters. */
function cellKey(cell: number): number {
  return -1 - cell;
}

function typeOf(frame: Frame, ref: Ref): readonly Ref[] {
  if (ref.kind === 'instance' || ref.kind === 'typed') return [ref];
  if (ref.kind === 'function') return ref.cells.length === 0 && ref.self === undefined ? [ref] : [];
  const thing = ref.kind === 'object' ? thingAt(frame, ref.site, 'shape') : undefined;
  if (thing?.class !== undefined)
    return [{ kind: 'typed', module: thing.class.module, class: thing.class.class }];
  return thing?.type === undefined ? [] : [{ kind: 'instance', type: thing.type }];
}

function isTelling({ kind }: Ref): boolean {
  return kind === 'object' || kind === 'instance' || kind === 'typed' || kind === 'function';
}

/** The function whose variable a captured cell is, and its number there. */
function ownerOf(
  code: CodeModule,
  number: number,
  cell: number,
): { readonly fn: number; readonly cell: number } | undefined {
  let fn = number;
  let at = cell;
  for (let depth = 0; depth < 40; depth++) {
    const own = code.functions[fn];
    if (own === undefined) return undefined;
    if (at < own.cells.length) return { fn, cell: at };
    const captured = own.captures[at - own.cells.length];
    const around = makersIn(code).get(fn);
    if (captured === undefined || around === undefined) return undefined;
    at = captured.cell;
    fn = around;
  }
  return undefined;
}

const makers = new WeakMap<CodeModule, ReadonlyMap<number, number>>();

/** By the number of a function, that of the function that makes it. */
function makersIn(code: CodeModule): ReadonlyMap<number, number> {
  let found = makers.get(code);
  if (found === undefined) {
    const all = new Map<number, number>();
    code.functions.forEach(({ blocks }, number) => {
      for (const { instructions } of blocks)
        for (const each of instructions) if (each.op === 'function') all.set(each.function, number);
    });
    makers.set(code, all);
    found = all;
  }
  return found;
}
