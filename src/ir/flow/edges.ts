import type { Analysis } from './frame.ts';
import type { FunctionEdge } from './summary.ts';

/** Which function of the program calls which. */
interface Edges extends Pick<Analysis, 'calledFunction'> {
  readonly edges: () => readonly FunctionEdge[];
}

/** More than the functions of any file: a module and a function of it are one number. */
const mostFunctions = 2 ** 20;

/** Notes each pair once, with the first place in the text at which the one calls the other, however often it is read. */
export function openEdges(): Edges {
  const callees = new Map<number, Map<number, number>>();
  return {
    calledFunction({ module, number }, ref, { start }) {
      const from = module * mostFunctions + number;
      const to = ref.module * mostFunctions + ref.function;
      let known = callees.get(from);
      if (known === undefined) {
        known = new Map();
        callees.set(from, known);
      }
      const before = known.get(to);
      if (before === undefined || start < before) known.set(to, start);
    },
    edges: () =>
      [...callees].flatMap(([from, known]) =>
        [...known].map(([to, start]) => ({ from: idOf(from), to: idOf(to), start })),
      ),
  };
}

function idOf(key: number): FunctionEdge['from'] {
  return { module: Math.floor(key / mostFunctions), function: key % mostFunctions };
}
