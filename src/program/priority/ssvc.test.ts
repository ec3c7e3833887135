import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SsvcTable, ssvcTables } from './ssvc.table.ts';
import { decideSsvc, problemOfAssumption, type SsvcKnown, ssvcKnownOf } from './ssvc.ts';

const tables: readonly SsvcTable[] = Object.values(ssvcTables);
const { deployer, 'cisa-coordinator': coordinator, 'bod-26-04': bod } = ssvcTables;

const chosen = fc.constantFrom(...tables).chain((table) =>
  fc.record({
    table: fc.constant(table),
    values: fc.tuple(...table.inputs.map(({ values }) => fc.nat(values.length - 1))),
    hidden: fc.nat(table.inputs.length - 1),
  }),
);

function knownOf({ inputs }: SsvcTable, values: readonly number[]): SsvcKnown {
  return Object.fromEntries(inputs.map(({ name, values: named }, i) => [name, named[values[i] ?? 0]]));
}

describe('a decision table', () => {
  test('has an outcome for every combination, and every outcome', () => {
    expect(tables.map(({ rows }) => rows.length)).toEqual([72, 36, 16]);
    for (const { inputs, rows, outcomes } of tables) {
      expect(rows).toHaveLength(inputs.reduce((count, { values }) => count * values.length, 1));
      expect([...new Set(rows)].sort()).toEqual(outcomes.map((_, i) => i));
    }
  });

  test('never becomes less urgent when an input becomes worse', () => {
    fc.assert(
      fc.property(chosen, ({ table, values, hidden }) => {
        const worst = (at: readonly number[]) =>
          table.outcomes.indexOf(decideSsvc(table, knownOf(table, at)).possible[0]?.outcome ?? '');
        const worse = values.map((value, i) =>
          i === hidden ? Math.min(value + 1, (table.inputs[i]?.values.length ?? 1) - 1) : value,
        );
        expect(worst(worse)).toBeGreaterThanOrEqual(worst(values));
      }),
    );
  });

  test('gives one outcome and one row where everything is known', () => {
    fc.assert(
      fc.property(chosen, ({ table, values }) => {
        const { possible } = decideSsvc(table, knownOf(table, values));
        expect(possible).toHaveLength(1);
        expect(possible[0]?.rows).toHaveLength(1);
      }),
    );
  });

  test('gives every outcome that remains where something is not known, the most urgent first', () => {
    fc.assert(
      fc.property(chosen, ({ table, values, hidden }) => {
        const { [table.inputs[hidden]?.name ?? 'exposure']: _, ...known } = knownOf(table, values);
        const { possible, inputs } = decideSsvc(table, known);
        expect(possible.flatMap(({ rows }) => rows)).toHaveLength(table.inputs[hidden]?.values.length ?? 0);
        expect(inputs[hidden]?.value).toBe('unknown');
        const order = possible.map(({ outcome }) => table.outcomes.indexOf(outcome));
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
    );
  });
});

test('rows lead where the published tables say', () => {
  const at = (table: SsvcTable, known: SsvcKnown) => decideSsvc(table, known).possible;
  expect(
    at(deployer, { exploitation: 'active', exposure: 'open', automatable: 'yes', 'human-impact': 'high' }),
  ).toEqual([{ outcome: 'Immediate', rows: [71] }]);
  expect(
    at(deployer, {
      exploitation: 'poc',
      exposure: 'controlled',
      automatable: 'yes',
      'human-impact': 'very-high',
    }),
  ).toEqual([{ outcome: 'Out-of-Cycle', rows: [40] }]);
  expect(
    at(coordinator, {
      exploitation: 'none',
      automatable: 'yes',
      'technical-impact': 'partial',
      mission: 'high',
    }),
  ).toEqual([{ outcome: 'Attend', rows: [9] }]);
  expect(
    at(bod, { exposure: 'no', exploited: 'yes', automatable: 'yes', 'technical-impact': 'total' }),
  ).toEqual([{ outcome: 'Fix within 3 days', rows: [8] }]);
});

test('that nobody is known to use a flaw is not read as that nobody does', () => {
  expect(ssvcKnownOf({}, 'deployer', {})).toEqual({});
  expect(ssvcKnownOf({}, 'deployer', { automatable: 'yes' })).toEqual({ automatable: 'yes' });
});

test('an assumption that the table does not ask for is refused with what it asks for', () => {
  expect(problemOfAssumption('deployer', 'automatable', 'yes')).toBeUndefined();
  expect(problemOfAssumption('deployer', 'automatable', 'maybe')).toBe('automatable is no, yes.');
  expect(problemOfAssumption('bod-26-04', 'human-impact', 'low')).toContain(
    'it asks for exposure, exploited',
  );
});
