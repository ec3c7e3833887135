/** A name and a value where the standard has no field. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

/** A property of ours: `handrail:relation`. docs/sbom.md has them all. */
export function property(
  name: 'ecosystem' | 'instruction' | 'integrity' | 'layer' | 'range' | 'relation' | 'scope' | 'unknown',
  value: string,
): Property {
  return { name: `handrail:${name}`, value };
}
