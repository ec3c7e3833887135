import { Buffer } from 'node:buffer';
import { bdbValues, isBdb } from './bdb-hash.ts';
import { isNdb, ndbValues } from './ndb.ts';
import { isSqlite, sqliteBlobs } from './sqlite.ts';

/**
 * The headers that a database of rpm holds, in any of its three forms: SQLite (since 2020), ndb (SUSE) and Berkeley DB
 * (RHEL up to 8, Amazon Linux 2). Undefined for anything else.
 *
 * @throws DatabaseDamage while they are gone through
 */
export function rpmHeaders(bytes: Uint8Array): Iterable<Buffer> | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isSqlite(data)) return sqliteBlobs(data, 'Packages', 1);
  if (isNdb(data)) return ndbValues(data);
  return isBdb(data) ? bdbValues(data) : undefined;
}
