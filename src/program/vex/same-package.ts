import { packageKey } from '#model/package-name';

/** A Package URL in its parts, as far as packages are told apart by them. */
interface Parts {
  readonly type: string;
  /** Namespace and name, decoded and in the spelling of the type. */
  readonly name: string;
  readonly version: string | undefined;
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Whether a text is a Package URL. */
export function isPurl(text: string): boolean {
  return /^pkg:/i.test(text);
}

/**
 * Whether a written Package URL means a package: type and name are the same, and version and qualifiers are where they
 * are given. One without a version means every version.
 *
 * @param found as Handrail writes it, with its version.
 */
export function meansPurl(written: string, found: string): boolean {
  const [asked, there] = [partsOf(written), partsOf(found)];
  if (asked === undefined || there === undefined) return false;
  if (asked.type !== there.type || asked.name !== there.name) return false;
  if (asked.version !== undefined && asked.version !== there.version) return false;
  return [...asked.qualifiers].every(([key, value]) => there.qualifiers.get(key) === value);
}

/** Ecosystems whose names have several spellings, by the type of their Package URLs. */
const ecosystemOf: ReadonlyMap<string, string> = new Map([
  ['pypi', 'PyPI'],
  ['nuget', 'NuGet'],
  ['composer', 'Packagist'],
  ['hex', 'Hex'],
]);

function partsOf(purl: string): Parts | undefined {
  const found = /^pkg:\/{0,2}([\w.+-]+)\/([^?#]+)(?:\?([^#]*))?(?:#.*)?$/i.exec(purl.trim());
  if (found === null) return undefined;
  const [, written = '', rest = '', asked = ''] = found;
  const type = written.toLowerCase();
  const sign = rest.lastIndexOf('@');
  const path = sign > 0 && !rest.slice(sign).includes('/') ? rest.slice(0, sign) : rest;
  const version = path === rest ? undefined : decoded(rest.slice(sign + 1));
  const name = path.split('/').filter(Boolean).map(decoded).join('/');
  if (name === '') return undefined;
  return {
    type,
    name: spelled(type, name),
    version: version === undefined || version === '' ? undefined : versionOf(type, version),
    qualifiers: new Map(asked.split('&').filter(Boolean).map(pairOf)),
  };
}

function spelled(type: string, name: string): string {
  const ecosystem = ecosystemOf.get(type);
  if (ecosystem !== undefined) return packageKey(ecosystem, name);
  return type === 'github' || type === 'githubactions' ? name.toLowerCase() : name;
}

/** Modules of Go are written with and without `v`. */
function versionOf(type: string, version: string): string {
  return type === 'golang' ? version.replace(/^v(?=\d)/, '') : version;
}

function pairOf(text: string): readonly [string, string] {
  const sign = text.indexOf('=');
  return sign < 0
    ? [text.toLowerCase(), '']
    : [text.slice(0, sign).toLowerCase(), decoded(text.slice(sign + 1))];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
