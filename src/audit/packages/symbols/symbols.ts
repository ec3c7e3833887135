import type { VulnerableSymbol } from '#model/reachability';

/**
 * The functions of a package in which a flaw is, as far as our own table knows.
 *
 * They are written by their full names in the language, as models of code write them: what one imports, a dot, the name.
 * `lodash.template`, `@babel/traverse.default` (the default export, which for CommonJS is the package itself: `minimist`),
 * `yaml.load`, `jinja2.Environment.from_string` (a method by its class), `org.yaml.snakeyaml.Yaml.load` (a constructor by
 * its class alone: `org.yaml.snakeyaml.Yaml`), `golang.org/x/net/html.Parse`, `golang.org/x/net/http2.Server.ServeConn`.
 *
 * @param ids every name of the advisory
 * @returns empty when nothing is known, which says nothing about the flaw
 */
export function symbolsOf(
  ids: readonly string[],
  ecosystem: string,
  name: string,
  own: readonly VulnerableSymbol[] = [],
): readonly string[] {
  const asked = new Set(ids);
  const found = [...table, ...own]
    .filter((entry) => entry.ecosystem === ecosystem && entry.name === name)
    .filter((entry) => entry.ids.some((id) => asked.has(id)));
  return [...new Set(found.flatMap(({ symbols }) => symbols))];
}

const table: readonly VulnerableSymbol[] = [
  {
    ecosystem: 'npm',
    name: 'lodash',
    ids: ['CVE-2021-23337'],
    symbols: ['lodash.template'],
    source: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
  },
  {
    ecosystem: 'PyPI',
    name: 'pyyaml',
    ids: ['CVE-2020-14343'],
    symbols: ['yaml.load', 'yaml.load_all', 'yaml.full_load', 'yaml.full_load_all'],
    source: 'https://github.com/advisories/GHSA-8q59-q68h-6hv4',
  },
  {
    ecosystem: 'Maven',
    name: 'org.yaml:snakeyaml',
    ids: ['CVE-2022-1471'],
    symbols: ['org.yaml.snakeyaml.Yaml.load', 'org.yaml.snakeyaml.Yaml.loadAll'],
    source: 'https://github.com/advisories/GHSA-mjmj-j48q-9wg2',
  },
];
