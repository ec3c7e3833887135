/** A package as a bill of anybody's lists it, as far as two bills can be compared. */
export interface Listed {
  /** What it is in every version: its Package URL without version and qualifiers, or its name. */
  readonly key: string;
  readonly version: string;
  /** An expression, an id or a name; empty where the bill tells none. */
  readonly licence: string;
}

/** What tells a package from others in any version. Where Go's versions begin with `v`, that is not part of them. */
export function listedOf(
  purl: string | undefined,
  name: string,
  version: string | undefined,
  licence: string | undefined,
): Listed {
  const plain = plainPurl(purl);
  const found = version ?? plain?.version ?? '';
  const isGo = plain?.key.startsWith('pkg:golang/') ?? false;
  return {
    key: plain?.key ?? name,
    version: isGo ? found.replace(/^v(?=\d)/, '') : found,
    licence: licence === undefined || /^(?:NOASSERTION|NONE)$/.test(licence) ? '' : licence,
  };
}

function plainPurl(
  purl: string | undefined,
): { readonly key: string; readonly version?: string } | undefined {
  const [, path = '', version] = /^(pkg:[^@?#]+)(?:@([^?#]+))?/.exec(purl ?? '') ?? [];
  if (path === '') return undefined;
  return { key: decoded(path), ...(version === undefined ? {} : { version: decoded(version) }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
