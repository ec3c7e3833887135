/** What a header says of a package. */
export interface RpmHeader {
  readonly name: string;
  /** `1:2.3-4.el9`, without an epoch of zero. */
  readonly version: string;
  /** Name and version of the source package, as its file is called. */
  readonly source?: { readonly name: string; readonly version: string };
  readonly licence?: string;
  readonly requires: readonly string[];
  readonly provides: readonly string[];
}

const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  licence: 1014,
  source: 1044,
  provides: 1047,
  requires: 1049,
  folderOf: 1116,
  baseNames: 1117,
  folders: 1118,
} as const;

/** Entries of one header, and texts of one entry. */
const mostEntries = 65_536;
const mostTexts = 200_000;

interface Entry {
  readonly type: number;
  readonly at: number;
  readonly count: number;
}

/** The entries of a header as databases keep it (RPM file format, "Header"); undefined when it is broken. */
function entriesOf(blob: Buffer): ReadonlyMap<number, Entry> | undefined {
  if (blob.length < 8) return undefined;
  const count = blob.readUInt32BE(0);
  const data = 8 + count * 16;
  if (count > mostEntries || data > blob.length) return undefined;
  const entries = new Map<number, Entry>();
  for (let i = 0; i < count; i++) {
    const at = 8 + i * 16;
    const offset = blob.readUInt32BE(at + 8);
    if (data + offset > blob.length) continue;
    entries.set(blob.readUInt32BE(at), {
      type: blob.readUInt32BE(at + 4),
      at: data + offset,
      count: Math.min(blob.readUInt32BE(at + 12), mostTexts),
    });
  }
  return entries;
}

/** Reads a header; undefined when it names no package. */
export function readRpmHeader(blob: Buffer): RpmHeader | undefined {
  const entries = entriesOf(blob);
  if (entries === undefined) return undefined;
  const text = (tag: number) => textsAt(blob, entries.get(tag))[0];
  const [name, version, release] = [text(tags.name), text(tags.version), text(tags.release)];
  if (!name || !version || !release) return undefined;
  const epoch = numbersAt(blob, entries.get(tags.epoch))[0] ?? 0;
  const withEpoch = (own: string) => (epoch === 0 ? own : `${epoch}:${own}`);
  // `openssl-3.0.7-24.el9.src.rpm`
  const [, sourceName, sourceVersion] =
    /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(text(tags.source) ?? '') ?? [];
  const licence = text(tags.licence);
  return {
    name,
    version: withEpoch(`${version}-${release}`),
    ...(sourceName === undefined || sourceVersion === undefined
      ? {}
      : { source: { name: sourceName, version: withEpoch(sourceVersion) } }),
    ...(licence === undefined ? {} : { licence }),
    requires: textsAt(blob, entries.get(tags.requires)),
    provides: textsAt(blob, entries.get(tags.provides)),
  };
}

/** The files that a package brought, without the leading `/`. */
export function rpmFilesOf(blob: Buffer): readonly string[] {
  const entries = entriesOf(blob);
  if (entries === undefined) return [];
  const folders = textsAt(blob, entries.get(tags.folders));
  const folderOf = numbersAt(blob, entries.get(tags.folderOf));
  return textsAt(blob, entries.get(tags.baseNames)).map((name, i) =>
    `${folders[folderOf[i] ?? 0] ?? ''}${name}`.replace(/^\/+/, ''),
  );
}

/** STRING, STRING_ARRAY and I18NSTRING: texts that end with a zero. */
function textsAt(blob: Buffer, entry: Entry | undefined): readonly string[] {
  if (entry === undefined || ![6, 8, 9].includes(entry.type)) return [];
  const texts: string[] = [];
  for (let i = 0, at = entry.at; i < entry.count; i++) {
    const end = blob.indexOf(0, at);
    if (end < 0) break;
    texts.push(blob.toString('utf8', at, end));
    at = end + 1;
  }
  return texts;
}

/** INT32. */
function numbersAt(blob: Buffer, entry: Entry | undefined): readonly number[] {
  if (entry?.type !== 4) return [];
  const most = Math.min(entry.count, Math.floor((blob.length - entry.at) / 4));
  return Array.from({ length: most }, (_, i) => blob.readUInt32BE(entry.at + i * 4));
}
