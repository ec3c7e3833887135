import { packageKey } from '#model/package-name';
import { javaNames } from './java-names.table.ts';
import { pythonNames } from './python-names.table.ts';

/** The languages in which code can take something of a package of an ecosystem. */
export type ReachLanguage = 'javascript' | 'python' | 'java' | 'go';

const languages: Readonly<Record<string, ReachLanguage>> = {
  npm: 'javascript',
  PyPI: 'python',
  Maven: 'java',
  Go: 'go',
};

/** The language whose code imports packages of an ecosystem; undefined where we read none. */
export function languageOfPackages(ecosystem: string): ReachLanguage | undefined {
  return languages[ecosystem];
}

/** Names under which code imports a package: `yaml` for PyYAML. */
export function importNames(ecosystem: string, name: string): readonly string[] {
  if (ecosystem === 'PyPI') {
    const key = packageKey(ecosystem, name);
    const plain = [key.replaceAll('-', '_'), key.replaceAll('-', '.')];
    return [...new Set([...(pythonNames.get(key) ?? []), ...plain])];
  }
  if (ecosystem !== 'Maven') return [name];
  const [group = '', artifact = ''] = name.split(':');
  const known = javaNames.get(name) ?? javaNames.get(group);
  // A guess: most groups are the beginning of the packages that they bring.
  return known ?? [...new Set([`${group}.${artifact.replaceAll('-', '.')}`, group])];
}

/** Those of its names that no other package has, too: of Maven the ones of our table. */
export function sureNames(ecosystem: string, name: string): readonly string[] {
  return ecosystem === 'Maven' ? (javaNames.get(name) ?? []) : importNames(ecosystem, name);
}

/** Whether what is written at an import is a package of this name, or something in it. */
export function isOfPackage(language: ReachLanguage, written: string, name: string): boolean {
  if (language === 'javascript' || language === 'go')
    return written === name || written.startsWith(`${name}/`);
  if (language === 'java') return written === name || written.startsWith(`${name}.`);
  // `from google.cloud import storage` says the last part apart, and `import google` may lead anywhere below.
  const [a, b] = [written.toLowerCase(), name.toLowerCase()];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** A symbol and a call in one spelling: subpaths as names, without `default`, versions of modules and calls. */
export function plainSymbol(language: ReachLanguage, symbol: string): string {
  const plain = symbol.replaceAll('()', '').replace(/^node:/, '');
  if (language === 'javascript') {
    const [package_ = plain] = /^(?:@[^/]+\/)?[^/.]+(?:\.js)?/.exec(plain) ?? [];
    const rest = plain
      .slice(package_.length)
      .replace(/\.js\b/g, '')
      .replaceAll('/', '.');
    return `${package_}${rest}`.replace(/\.(?:default|prototype)(?=\.|$)/g, '').replace(/\.index$/, '');
  }
  if (language === 'go')
    return plain
      .replace(/\/v\d+(?=[/.]|$)/g, '')
      .replace(/\.v\d+(?=[/.]|$)/g, '')
      .replace(/[*()]/g, '');
  return plain;
}
