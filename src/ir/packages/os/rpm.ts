import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { DatabaseDamage } from './damage.ts';
import { distributionOf } from './release.ts';
import { rpmHeaders } from './rpm-database.ts';
import { type RpmHeader, readRpmHeader, rpmFilesOf } from './rpm-header.ts';

const tail = /(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:Packages|Packages\.db|rpmdb\.sqlite)$/;

/** Packages of one database: more than any distribution has. */
const mostPackages = 200_000;

/** The database of rpm, in any of its forms. */
export function readRpm(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const headers = rpmHeaders(file.bytes);
  if (headers === undefined) return broken(1, 'It is no database of rpm in a form that is known.');
  const distribution = distributionOf(file.path, tail, near);
  const draft = openDraft(file, 'os/rpm', distribution?.ecosystem ?? 'rpm');
  const provides = new Map<string, number>();
  const needs: (readonly [number, readonly string[]])[] = [];

  function take(header: RpmHeader): void {
    // Keys to check signatures with are kept as packages.
    if (header.name === 'gpg-pubkey') return;
    const position = draft.add({
      name: header.name,
      version: header.version,
      release: distribution?.release,
      sourceName: header.source?.name ?? header.name,
      sourceVersion: header.source?.version ?? header.version,
      scope: 'production',
      line: 1,
      licence: header.licence,
    });
    if (position === undefined) return;
    for (const each of [header.name, ...header.provides]) provides.set(each, position);
    needs.push([position, header.requires]);
  }

  const damage = readEach(headers, (blob) => {
    const header = readRpmHeader(blob);
    if (header !== undefined) take(header);
    else draft.doubt(1, 'An entry is no header of a package.');
  });
  if (damage !== undefined && needs.length === 0) return broken(1, `The database cannot be read: ${damage}.`);
  if (damage !== undefined) draft.doubt(1, `The database was read only as far as possible: ${damage}.`);
  for (const [from, names] of needs) for (const name of names) draft.needs(from, provides.get(name));
  return draft.finish();
}

/** The files that the packages of a database brought. */
export function rpmOwned(bytes: Uint8Array): readonly string[] {
  const owned: string[] = [];
  readEach(rpmHeaders(bytes) ?? [], (blob) => {
    for (const path of rpmFilesOf(blob)) owned.push(path);
  });
  return owned;
}

/** Gives every header; what keeps the rest from being read, in a part of a sentence. */
function readEach(headers: Iterable<Buffer>, act: (blob: Buffer) => void): string | undefined {
  let count = 0;
  try {
    for (const blob of headers) {
      if (++count > mostPackages) return `it has more than ${mostPackages} packages`;
      // A hash of Berkeley DB keeps its highest number beside the packages.
      if (blob.length > 8) act(blob);
    }
  } catch (cause) {
    if (cause instanceof DatabaseDamage) return cause.message;
    // A number that points beyond the end.
    if (cause instanceof RangeError) return 'it points beyond its end';
    throw cause;
  }
  return undefined;
}
