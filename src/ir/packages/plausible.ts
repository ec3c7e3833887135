import { Buffer } from 'node:buffer';

/** Whether a text can be a name or version: not empty, not endless, and nothing that a terminal would obey. */
export function isPlausible(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.length > 0 && text.length <= 500 && !/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text);
}

/**
 * An address without user, password and query, which are where tokens stand; behind `#` only what names a commit, tag or
 * branch is kept. A path of the machine is kept as it is, anything else that is no address is left out.
 */
export function withoutCredentials(address: string): string | undefined {
  const text = address.trim();
  if (!isPlausible(text)) return undefined;
  const found = /^([a-z][\w.+-]*:)?(?:\/\/)?(?:[^@/?#]*@)?([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/i.exec(text);
  if (found === null) return undefined;
  const [, scheme = '', place = '', mark] = found;
  // `git@host:path`, `file:../a` and `/a/b` have no slashes behind the scheme.
  const slashes = text.startsWith(`${scheme}//`) ? '//' : '';
  const commit = mark !== undefined && /^[\w./-]{1,100}$/.test(mark) ? `#${mark}` : '';
  return place === '' ? undefined : `${scheme}${slashes}${place}${commit}`;
}

/** Hashes of an SRI text (`sha512-<base64>`), as `sha512-<hex>`. */
export function fromSri(text: string | undefined): readonly string[] {
  return (text ?? '').split(/\s+/).flatMap((each) => {
    const found = /^(sha\d+|md5)-([A-Za-z0-9+/]+={0,2})(?:\?.*)?$/.exec(each);
    return found === null ? [] : [`${found[1]}-${Buffer.from(found[2] ?? '', 'base64').toString('hex')}`];
  });
}

/** A hash written `sha256:<hex>`, `sha256=<hex>` or `sha256-<hex>`, as `sha256-<hex>`. */
export function fromPrefixed(text: string | undefined): readonly string[] {
  const found = /^(sha\d+|md5|blake2b)[:=-]([0-9a-fA-F]{16,})$/i.exec(text?.trim() ?? '');
  return found === null ? [] : [`${found[1]?.toLowerCase()}-${found[2]?.toLowerCase()}`];
}

/** A hash in hexadecimal digits of a kind that is known, or told by its length. */
export function fromHex(hex: string | undefined, kind?: string): readonly string[] {
  const digits = hex?.trim().toLowerCase() ?? '';
  const name = kind ?? byLength.get(digits.length);
  return /^[0-9a-f]{32,128}$/.test(digits) && name !== undefined
    ? [`${name.toLowerCase().replace('-', '')}-${digits}`]
    : [];
}

const byLength: ReadonlyMap<number, string> = new Map([
  [32, 'md5'],
  [40, 'sha1'],
  [64, 'sha256'],
  [96, 'sha384'],
  [128, 'sha512'],
]);
