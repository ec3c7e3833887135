import { parseJson } from './json.ts';
import { parseEnvironment, parseIni, parseProperties } from './lines.ts';
import type { DataParser } from './node.ts';
import { parseToml } from './toml.ts';
import { parseYaml } from './yaml.ts';

/** Formats of data files that programs read their settings from. */
export type DataFormat = 'json' | 'yaml' | 'toml' | 'ini' | 'properties' | 'environment';

/** The parser of each format. */
export const parsers: Readonly<Record<DataFormat, DataParser>> = {
  json: parseJson,
  yaml: parseYaml,
  toml: parseToml,
  ini: parseIni,
  properties: parseProperties,
  environment: parseEnvironment,
};

/** The format of a data file by its path; undefined for what is none, and for lists that tools keep for themselves. */
export function dataFormatOf(path: string): DataFormat | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/(?:^|[.-])lock\b|shrinkwrap|^composer\.lock$/i.test(name)) return undefined;
  if (isEnvironment(name)) return 'environment';
  const ending = /[^.]\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : endings.get(ending);
}

/** `.env` and what takes its place when it runs; not what only shows how one is to be written. */
export function isEnvironment(name: string): boolean {
  return /^\.env(?:\.(?:local|prod|production|dev|development|staging))?$/.test(name);
}

const endings: ReadonlyMap<string, DataFormat> = new Map([
  ['json', 'json'],
  ['json5', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['ini', 'ini'],
  ['cfg', 'ini'],
  ['conf', 'ini'],
  ['properties', 'properties'],
]);
