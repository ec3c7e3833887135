/** One dependency as PEP 508 writes it. */
export interface Requirement {
  readonly name: string;
  readonly range?: string;
  /** Set when only one version can be meant: `==1.2.0`. */
  readonly version?: string;
  /** Where it is fetched from: `name @ https://…`. */
  readonly address?: string;
  /** Under which circumstances: `python_version < "3.8"`. */
  readonly marker?: string;
}

const pattern =
  /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:@\s*(\S+)|\(?\s*((?:[<>=!~^]=?=?|===)[^;)]*|\*)?\)?)\s*(?:;(.*))?$/;

/** Reads `name[extra] >= 1, < 2 ; marker`; undefined for what is no requirement. */
export function readRequirement(text: string): Requirement | undefined {
  const found = pattern.exec(text.trim().replace(/\s+/g, ' '));
  if (found === null) return undefined;
  const [, name = '', address, written, marker] = found;
  const range = written?.trim().replace(/,\s*$/, '');
  if (range !== undefined && !isRange(range)) return undefined;
  return {
    name,
    ...(range && { range }),
    ...exactIn(range),
    ...(address !== undefined && { address }),
    ...(marker?.trim() && { marker: marker.trim() }),
  };
}

/** `*`, or clauses between commas, each an operator and a version. */
function isRange(range: string): boolean {
  return (
    range === '*' || range.split(',').every((clause) => /^ ?[<>=!~^]={0,2} ?[^\s<>=!~^,${}]+ ?$/.test(clause))
  );
}

/** The one version that a range allows. */
export function exactIn(range: string | undefined): { readonly version?: string } {
  const found = /^={2,3}\s*([^\s,*]+)$/.exec(range ?? '');
  return found?.[1] === undefined ? {} : { version: found[1] };
}

/** A name as PyPI compares it (PEP 503). */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
