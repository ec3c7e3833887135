import type { FunctionBuilder } from './builder.ts';
import type { Slot, Span } from './instruction.ts';

/** Goes on in the first block where a condition holds, in the second where it does not. */
export type Test = (yes: number, no: number) => void;

/** Emits the body of a loop; a `continue` in it goes to `next`, a `break` to `out`. */
export type LoopBody = (next: number, out: number) => void;

/** Where `continue` and `break` go, and the label by which they name the loop. */
export interface LoopExits {
  readonly next?: number;
  readonly out: number;
  readonly label?: string;
}

/** The context of a loop's body, which a label before the loop is the name of. */
export function inLoop<Context extends { readonly loops: readonly LoopExits[]; readonly label?: string }>(
  { label, ...context }: Context,
  next: number | undefined,
  out: number,
): Omit<Context, 'label'> {
  const loop = { out, ...(next === undefined ? {} : { next }), ...(label === undefined ? {} : { label }) };
  return { ...context, loops: [...context.loops, loop] };
}

/** `test ? yes : no`; each side holds what the test tells. */
export function choose(
  code: FunctionBuilder,
  span: Span,
  test: Test,
  sides: { readonly yes: () => Slot; readonly no: () => Slot },
): Slot {
  const result = code.hidden();
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  test(yes, no);
  for (const [block, value] of [
    [yes, sides.yes],
    [no, sides.no],
  ] as const) {
    code.enter(block);
    code.emit({ op: 'copy', to: result, from: value() }, span);
    code.end({ kind: 'goto', to: out });
  }
  code.enter(out);
  return result;
}

/** `left && right` or `left || right` as branches of their own, so that guards are seen. */
export function testBoth(code: FunctionBuilder, operator: '&&' | '||', left: Test, right: Test): Test {
  return (yes, no) => {
    const middle = code.block();
    if (operator === '&&') left(middle, no);
    else left(yes, middle);
    code.enter(middle);
    right(yes, no);
  };
}

/** `while (test) body`, and every loop over elements, whose test nobody knows. */
export function loopWhile(code: FunctionBuilder, test: Test, body: LoopBody): void {
  const next = code.block();
  const inside = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  test(inside, out);
  code.enter(inside);
  body(next, out);
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

/** `do body while (test)`, which runs at least once. */
export function loopUntil(code: FunctionBuilder, body: LoopBody, test: Test): void {
  const inside = code.block();
  const next = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: inside });
  code.enter(inside);
  body(next, out);
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  test(inside, out);
  code.enter(out);
}

/** The parts of `for (start; test; step) body`; without a test it never ends by itself. */
export interface CountingLoop {
  readonly start: () => void;
  readonly test: Test | undefined;
  readonly step: () => void;
  readonly body: LoopBody;
}

/** `for (start; test; step) body`. */
export function loopCounting(code: FunctionBuilder, { start, test, step, body }: CountingLoop): void {
  const next = code.block();
  const inside = code.block();
  const stepping = code.block();
  const out = code.block();
  start();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  if (test === undefined) code.end({ kind: 'goto', to: inside });
  else test(inside, out);
  code.enter(inside);
  body(stepping, out);
  code.end({ kind: 'goto', to: stepping });
  code.enter(stepping);
  step();
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}
