import type { CodeModule } from '#ir/code/module';
import { frameworksOf, languageNames, packagesOf, plain } from './frameworks.table.ts';
import { groupOf } from './group.ts';
import { type Sample, sampleLanguages } from './sample.ts';
import type { Weakness } from './weakness.ts';

/** What would make a flaw safe, in the language and with the libraries of its file. */
export interface Advice {
  readonly steps: readonly string[];
  /** Ways of libraries: of the one that is called first, then of those that the file imports, then of the language. */
  readonly ways: readonly { readonly framework: string; readonly way: string }[];
  /** A whole file that does the same and is safe, nearest to this one. */
  readonly example?: string;
}

/** Ways of other libraries that are told beside those of the file. */
const mostOthers = 2;

/** How to mend a weakness where a file calls something: nothing of other languages is told. */
export function adviceFor(weakness: Weakness, about: string, module: CodeModule | undefined): Advice {
  const { called, imports } = namesOf(about, module);
  const example = exampleFor(weakness, module, [called, ...imports]);
  return {
    steps: weakness.fix,
    ways: waysFor(weakness, about, module),
    ...(example === undefined ? {} : { example }),
  };
}

/** The safe ways of the library that is called, of those that the file imports, and of the language. */
export function waysFor(weakness: Weakness, about: string, module: CodeModule | undefined): Advice['ways'] {
  const group = module && groupOf(module.language);
  const own = group === undefined ? undefined : frameworksOf[group];
  const { called, imports } = namesOf(about, module);
  const isImported = (name: string) => {
    const other = packageOf[plain(name)];
    return imports.has(plain(name)) || (other !== undefined && imports.has(other));
  };
  const rank = (name: string) => {
    const packages = packagesOf[plain(name)];
    if (packages !== undefined && (group === 'java' || group === 'go'))
      return isOf(packages, [about]) ? 0 : isOf(packages, module?.imports ?? []) ? 1 : 3;
    if (languageNames.has(plain(name))) return 2;
    return rankByName(name);
  };
  const rankByName = (name: string) =>
    plain(name) === called || packageOf[plain(name)] === called ? 0 : isImported(name) ? 1 : 3;
  const ways = Object.entries(weakness.frameworks)
    .filter(([name]) => own === undefined || own.has(plain(name)) || rank(name) < 2)
    .map(([framework, way]) => ({ framework, way, rank: rank(framework) }))
    .sort((a, b) => a.rank - b.rank);
  const near = ways.filter((each) => each.rank < 3);
  const told = near.length > 0 ? near : ways.slice(0, mostOthers);
  return told.map(({ framework, way }) => ({ framework, way }));
}

function isOf(packages: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => packages.some((each) => name.startsWith(each)));
}

function namesOf(about: string, module: CodeModule | undefined) {
  const called = plain(about.split('.')[0] ?? '');
  const imports = new Set((module?.imports ?? []).map((name) => plain(name.split(/[./]/)[0] ?? '')));
  return { called, imports };
}

/** Packages that are not called like the library. */
const packageOf: Readonly<Record<string, string>> = {
  nodepostgres: 'pg',
  pyyaml: 'yaml',
  pyjwt: 'jwt',
  psycopg: 'psycopg2',
  mysql2: 'mysql',
  pythonldap: 'ldap',
};

/** The good sample of the file's language that imports most of what the file imports. */
function exampleFor(
  { samples }: Weakness,
  module: CodeModule | undefined,
  names: readonly string[],
): string | undefined {
  const language = sampleLanguages.find((each) => each === module?.language);
  const good = language === undefined ? [] : (samples[language]?.good ?? []);
  const texts = good.flatMap((sample: Sample) => (typeof sample === 'string' ? [sample] : []));
  const wanted = new Set(names.filter((name) => name.length > 1));
  const scored = texts.map((text) => ({
    text,
    score: [...text.matchAll(/(?:from|import|require\()\s*['"]?([\w@/.-]+)/g)].filter(([, name = '']) =>
      wanted.has(plain(name.split(/[./]/)[0] ?? '')),
    ).length,
  }));
  return scored.sort((a, b) => b.score - a.score || a.text.length - b.text.length)[0]?.text;
}
