import type { ConfigFile, PackageFile } from './resolve.ts';

/** Reads a `package.json` for its imports; undefined for what is no object. */
export function readPackage(path: string, text: string): PackageFile | undefined {
  const value = parsed(text);
  if (value === undefined) return undefined;
  const name = textOf(value['name']);
  const main = textOf(value['source']) ?? textOf(value['module']) ?? textOf(value['main']);
  return {
    directory: path.slice(0, path.lastIndexOf('/') + 1),
    ...(name === undefined ? {} : { name }),
    ...(main === undefined ? {} : { main }),
    ...(value['exports'] === undefined ? {} : { exports: value['exports'] }),
    ...(value['imports'] === undefined ? {} : { imports: value['imports'] }),
  };
}

/** The major versions that a `package.json` asks for, by package; of a range the lowest. */
export function readMajors(text: string): ReadonlyMap<string, number> {
  const value = parsed(text) ?? {};
  const asked = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap(
    (key) => Object.entries(objectOf(value[key]) ?? {}),
  );
  return new Map(
    asked.flatMap(([name, range]) => {
      const major = /^(?:npm:[^@]+@)?[\^~>=v\s]*(\d+)/.exec(textOf(range) ?? '')?.[1];
      return major === undefined ? [] : [[name, Number(major)] as const];
    }),
  );
}

/** Reads a `tsconfig.json`, comments and trailing commas included; undefined when it says nothing of imports. */
export function readConfig(path: string, text: string): ConfigFile | undefined {
  const options = objectOf(parsed(withoutComments(text))?.['compilerOptions']);
  const baseUrl = textOf(options?.['baseUrl'])?.replace(/^\.\/?|\/$/g, '');
  const paths = objectOf(options?.['paths']);
  if (baseUrl === undefined && paths === undefined) return undefined;
  const lists = Object.entries(paths ?? {}).map(
    ([pattern, targets]) =>
      [pattern, Array.isArray(targets) ? targets.filter((each) => typeof each === 'string') : []] as const,
  );
  return {
    directory: path.slice(0, path.lastIndexOf('/') + 1),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(paths === undefined ? {} : { paths: Object.fromEntries(lists) }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** JSON with comments as JSON: texts are left as they are. */
function withoutComments(text: string): string {
  return text
    .replace(
      /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
      (_, string: string | undefined) => string ?? '',
    )
    .replace(
      /("(?:[^"\\\n]|\\.)*")|,(\s*[}\]])/g,
      (_, string: string | undefined, end: string | undefined) => string ?? end ?? '',
    );
}
