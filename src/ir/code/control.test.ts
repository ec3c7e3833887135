import { expect, test } from 'vitest';
import { type FunctionBuilder, openFunction } from './builder.ts';
import { choose, inLoop, loopCounting, loopUntil, loopWhile, type Test, testBoth } from './control.ts';

const span = { start: 0, end: 1 };

/** Where each block goes: `2 | 3` for a branch. */
function waysOf(emit: (code: FunctionBuilder, on: (name: string) => Test) => void): readonly string[] {
  const code = openFunction();
  const on =
    (name: string): Test =>
    (yes, no) =>
      code.end({ kind: 'branch', condition: code.variable(name), yes, no });
  emit(code, on);
  const { blocks } = code.build({
    ...{ name: 'f', kind: 'function', parameters: [], cells: [], captures: [], ...span },
    ...{ async: false, generator: false, thisKind: 'none' },
  });
  return blocks.map(({ end }) => {
    if (end.kind === 'branch') return `${end.yes} | ${end.no}`;
    return end.kind === 'goto' ? `${end.to}` : end.kind;
  });
}

test('`a && b` goes on to b only where a holds, `a || b` only where it does not', () => {
  const both = (operator: '&&' | '||') =>
    waysOf((code, on) => {
      const [yes, no] = [code.block(), code.block()];
      testBoth(code, operator, on('a'), on('b'))(yes, no);
    });
  expect(both('&&')).toEqual(['3 | 2', 'return', 'return', '1 | 2']);
  expect(both('||')).toEqual(['1 | 3', 'return', 'return', '1 | 2']);
});

test('a choice joins behind both sides', () => {
  const ways = waysOf((code, on) => {
    choose(code, span, on('a'), { yes: () => code.temp(), no: () => code.temp() });
  });
  expect(ways).toEqual(['1 | 2', '3', '3', 'return']);
});

test('a loop tests before its body, or after it', () => {
  expect(waysOf((code, on) => loopWhile(code, on('a'), () => {}))).toEqual(['1', '2 | 3', '1', 'return']);
  expect(waysOf((code, on) => loopUntil(code, () => {}, on('a')))).toEqual(['1', '2', '1 | 3', 'return']);
});

test('a counting loop steps before it tests again, and without a test never ends by itself', () => {
  const loop = (test: 'a' | undefined) =>
    waysOf((code, on) =>
      loopCounting(code, {
        start: () => {},
        test: test && on(test),
        step: () => {},
        body: (next, out) => expect([next, out]).toEqual([3, 4]),
      }),
    );
  expect(loop('a')).toEqual(['1', '2 | 4', '3', '1', 'return']);
  expect(loop(undefined)).toEqual(['1', '2', '3', '1', 'return']);
});

test('the body of a loop knows its label, and what is inside does not', () => {
  const context: { readonly loops: readonly { readonly out: number }[]; readonly label?: string } = {
    loops: [],
    label: 'outer',
  };
  expect(inLoop(context, 1, 2)).toEqual({ loops: [{ next: 1, out: 2, label: 'outer' }] });
});
