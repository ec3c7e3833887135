import { packageKey } from '#model/package-name';
import { symbolForm, type VulnerableSymbol } from '#model/reachability';
import { javaRows } from './java.table.ts';
import { npmRows } from './npm.table.ts';
import { pythonRows } from './python.table.ts';
import { entriesOf, type SymbolRow } from './rows.ts';

/**
 * The functions of a package in which a flaw is, as far as our own tables know.
 *
 * They are written by their full names in the language, as models of code write them: what one imports, a dot, the name.
 * `lodash.template`, `@babel/traverse.default` (the default export, which for CommonJS is the package itself: `minimist`),
 * `yaml.load`, `jinja2.Environment.from_string` (a method by its class), `org.yaml.snakeyaml.Yaml.load` (a constructor by
 * its class alone: `org.yaml.snakeyaml.Yaml`), `golang.org/x/net/html.Parse`, `golang.org/x/net/http2.Server.ServeConn`.
 *
 * @param ids every name of the advisory
 * @param own what the organisation says besides
 * @returns empty when nothing is known, which says nothing about the flaw
 */
export function symbolsOf(
  ids: readonly string[],
  ecosystem: string,
  name: string,
  own: readonly VulnerableSymbol[] = [],
): readonly string[] {
  const known = byPackage.get(keyOf(ecosystem, name)) ?? [];
  const said = own.filter((entry) => entry.ecosystem === ecosystem && entry.name === name);
  return [...new Set([...known, ...said].filter(isAbout(ids)).flatMap(({ symbols }) => symbols))];
}

/** An advisory of a package, by the name that advisories use, and the functions that it names itself. */
export interface Told {
  readonly ids: readonly string[];
  readonly symbols: readonly string[];
  readonly ecosystem: string;
  readonly name: string;
}

/** What the advisory names, and what our own tables know besides; empty where no function is known to be the way to it. */
export function functionsOf(
  { ids, symbols, ecosystem, name }: Told,
  own: readonly VulnerableSymbol[] = [],
): readonly string[] {
  // What a package calls itself nobody else calls: that it is not called says nothing.
  const isInside = ecosystem === 'PyPI' && symbols.some((symbol) => /(?:^|\.)_\w*$/.test(symbol));
  const said = isInside || hitsEveryUse(ids, ecosystem, name) ? [] : symbols;
  return [...new Set([...said, ...symbolsOf(ids, ecosystem, name, own)])];
}

/** Whether a flaw hits whoever uses the package at all, as our own tables know. @param ids every name of the advisory */
export function hitsEveryUse(ids: readonly string[], ecosystem: string, name: string): boolean {
  const known = byPackage.get(keyOf(ecosystem, name)) ?? [];
  return known.filter(isAbout(ids)).some(({ symbols }) => symbols.length === 0);
}

/** The tables, by ecosystem. */
export const symbolTables: Readonly<Record<string, readonly SymbolRow[]>> = {
  npm: npmRows,
  PyPI: pythonRows,
  Maven: javaRows,
};

/** What is wrong with rows, a sentence each: a row that says nothing, or what another has said. */
export function problemsOfSymbols(ecosystem: string, rows: readonly SymbolRow[]): readonly string[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => [
    ...problemsOfRow(ecosystem, row),
    ...row.ids.flatMap((id) => {
      const key = JSON.stringify([row.name, id]);
      const isTwice = seen.has(key);
      seen.add(key);
      return isTwice ? [`${row.name}: ${id} is given twice`] : [];
    }),
  ]);
}

function problemsOfRow(ecosystem: string, { name, ids, symbols }: SymbolRow): readonly string[] {
  const named = symbols === 'every use' ? [] : symbols;
  return [
    name === '' || packageKey(ecosystem, name) !== name
      ? `"${name}" is not how advisories of ${ecosystem} name a package`
      : '',
    ids.length === 0 ? `${name}: no advisory is named` : '',
    symbols.length === 0 ? `${name}: no function is named` : '',
    ...ids.filter((id) => !advisoryForm.test(id)).map((id) => `${name}: ${id} is no name of an advisory`),
    ...named.filter((each) => !symbolForm.test(each)).map((each) => `${name}: ${each} is no full name`),
    new Set(named).size < named.length ? `${name}: a function is named twice` : '',
  ].filter((problem) => problem !== '');
}

const advisoryForm = /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})$/;

function isAbout(ids: readonly string[]): (entry: VulnerableSymbol) => boolean {
  const asked = new Set(ids);
  return (entry) => entry.ids.some((id) => asked.has(id));
}

function keyOf(ecosystem: string, name: string): string {
  return `${ecosystem}\0${name}`;
}

const byPackage: ReadonlyMap<string, readonly VulnerableSymbol[]> = Map.groupBy(
  Object.entries(symbolTables).flatMap(([ecosystem, rows]) => entriesOf(ecosystem, rows)),
  ({ ecosystem, name }) => keyOf(ecosystem, name),
);
