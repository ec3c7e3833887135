/** The hash of what is fetched of a package. */
export interface Hash {
  /** `sha512` */
  readonly algorithm: HashAlgorithm;
  /** Lower case, as long as the algorithm makes it. */
  readonly hex: string;
}

export type HashAlgorithm = 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** Hexadecimal digits of each. */
const lengths: Readonly<Record<HashAlgorithm, number>> = {
  md5: 32,
  sha1: 40,
  sha256: 64,
  sha384: 96,
  sha512: 128,
};

/** Reads `sha512-<hex>`; undefined for what no form of bill knows, such as Go's own `h1`, or what was cut off. */
export function readHash(integrity: string): Hash | undefined {
  const [algorithm = '', hex = ''] = integrity.split('-', 2);
  if (!isAlgorithm(algorithm) || hex.length !== lengths[algorithm] || !/^[0-9a-f]+$/i.test(hex))
    return undefined;
  return { algorithm, hex: hex.toLowerCase() };
}

function isAlgorithm(name: string): name is HashAlgorithm {
  return Object.hasOwn(lengths, name);
}
