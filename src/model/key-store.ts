/** Files that hold private keys behind a password: PKCS#12 (RFC 7292) and the formats of Java before it. */
export type KeyStoreKind = 'PKCS#12' | 'JKS' | 'JCEKS';
