import { describe, expect, test } from 'vitest';
import type { SymbolRow } from './rows.ts';
import { hitsEveryUse, problemsOfSymbols, symbolsOf, symbolTables } from './symbols.ts';

describe('our own tables', () => {
  test('name packages, advisories and functions as they are written, and nothing twice', () => {
    for (const [ecosystem, rows] of Object.entries(symbolTables))
      expect(problemsOfSymbols(ecosystem, rows)).toEqual([]);
  });

  test('know the functions of many flaws of each language', () => {
    const flaws = Object.values(symbolTables).map((rows) => rows.flatMap(({ ids }) => ids).length);
    expect(Math.min(...flaws)).toBeGreaterThan(90);
    expect(flaws.reduce((sum, count) => sum + count)).toBeGreaterThan(350);
  });

  test('name functions of npm by their package, and of Java by class and method', () => {
    for (const { name, symbols } of symbolTables['npm'] ?? [])
      if (symbols !== 'every use')
        for (const symbol of symbols)
          expect(symbol === name || symbol.startsWith(`${name}.`), symbol).toBe(true);
    for (const { symbols } of symbolTables['Maven'] ?? [])
      if (symbols !== 'every use')
        for (const symbol of symbols) expect(symbol).toMatch(/\.[A-Z]\w*(?:\.[a-z]\w*)?$/);
  });
});

test('a row that says nothing is refused, with what is wrong', () => {
  const row: SymbolRow = {
    name: 'lodash',
    ids: ['CVE-2021-23337'],
    symbols: ['lodash.template'],
    says: 'advisory',
  };
  expect(problemsOfSymbols('npm', [row])).toEqual([]);
  expect(problemsOfSymbols('npm', [{ ...row, symbols: [] }])).toEqual(['lodash: no function is named']);
  expect(problemsOfSymbols('npm', [{ ...row, ids: [] }])).toEqual(['lodash: no advisory is named']);
  expect(problemsOfSymbols('npm', [{ ...row, ids: ['CVE-21'] }])).toEqual([
    'lodash: CVE-21 is no name of an advisory',
  ]);
  expect(problemsOfSymbols('npm', [{ ...row, symbols: ['the template'] }])).toEqual([
    'lodash: the template is no full name',
  ]);
  expect(problemsOfSymbols('PyPI', [{ ...row, name: 'PyYAML' }])).toEqual([
    '"PyYAML" is not how advisories of PyPI name a package',
  ]);
  expect(problemsOfSymbols('npm', [row, row])).toEqual(['lodash: CVE-2021-23337 is given twice']);
});

describe('the functions of a flaw', () => {
  test('are found by any name of the advisory, for its package alone', () => {
    const ids = ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'];
    expect(symbolsOf(ids, 'npm', 'lodash')).toEqual(['lodash.template']);
    expect(symbolsOf(ids, 'npm', 'lodash.template')).toEqual(['lodash.template']);
    expect(symbolsOf(ids, 'npm', 'underscore')).toEqual([]);
    expect(symbolsOf(['CVE-2021-0001'], 'npm', 'lodash')).toEqual([]);
  });

  test('are joined by what the organisation says', () => {
    const own = {
      ecosystem: 'npm',
      name: 'lodash',
      ids: ['CVE-2021-23337'],
      symbols: ['lodash.templateSettings'],
      source: '',
    };
    expect(symbolsOf(own.ids, 'npm', 'lodash', [own])).toEqual([
      'lodash.template',
      'lodash.templateSettings',
    ]);
    expect(symbolsOf(own.ids, 'npm', 'underscore', [own])).toEqual([]);
  });

  test('are none where every use is exposed, which is told apart from not knowing', () => {
    const log4shell = ['CVE-2021-44228'] as const;
    expect(symbolsOf(log4shell, 'Maven', 'org.apache.logging.log4j:log4j-core')).toEqual([]);
    expect(hitsEveryUse(log4shell, 'Maven', 'org.apache.logging.log4j:log4j-core')).toBe(true);
    expect(hitsEveryUse(['CVE-2021-23337'], 'npm', 'lodash')).toBe(false);
    expect(hitsEveryUse(['CVE-2099-1234'], 'npm', 'lodash')).toBe(false);
  });
});
