import type { KeyStoreKind } from '#model/key-store';

/**
 * The kind of key store that bytes are; undefined for other content and for one that tells that it holds certificates
 * alone. PKCS#12 does not tell: its contents are behind the password.
 */
export function keyStoreIn(bytes: Uint8Array): KeyStoreKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16) return undefined;
  const magic = view.getUint32(0);
  if (magic === 0xcececece) return 'JCEKS';
  if (magic === 0xfeedfeed) return holdsKey(view) ? 'JKS' : undefined;
  return isPfx(bytes) ? 'PKCS#12' : undefined;
}

/** The object identifiers 1.2.840.113549.1.7.1 and .2, up to their last byte. */
const contentType = [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7];

/** SEQUENCE { INTEGER 3, SEQUENCE { OBJECT IDENTIFIER data or signedData …: RFC 7292 §4. */
function isPfx(bytes: Uint8Array): boolean {
  const version = insideSequence(bytes, 0);
  if (version === undefined || bytes[version] !== 2 || bytes[version + 1] !== 1 || bytes[version + 2] !== 3)
    return false;
  const content = insideSequence(bytes, version + 3);
  if (content === undefined) return false;
  return contentType.every((byte, i) => bytes[content + i] === byte);
}

/** Where the content of the sequence at an offset begins; undefined when there is none (X.690 §8.1). */
function insideSequence(bytes: Uint8Array, at: number): number | undefined {
  const length = bytes[at + 1];
  if (bytes[at] !== 0x30 || length === undefined) return undefined;
  return at + 2 + (length > 0x80 ? length & 0x7f : 0);
}

/** Most entries of a store that are gone through. */
const mostEntries = 10_000;

/** Goes through the entries of a JKS: tag 1 is a private key, 2 a certificate. A broken one may hold anything. */
function holdsKey(view: DataView): boolean {
  const count = Math.min(view.getUint32(8), mostEntries);
  try {
    for (let i = 0, at = 12; i < count; i++) {
      if (view.getUint32(at) !== 2) return true;
      const alias = at + 4;
      const type = alias + 2 + view.getUint16(alias) + 8;
      const content = type + 2 + view.getUint16(type);
      at = content + 4 + view.getUint32(content);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return true;
  }
  return false;
}
