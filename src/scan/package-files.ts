import { isProgram } from '#ir/packages/go/binary';
import {
  mayBeProgram,
  mayNamePackages,
  type NamedBytes,
  openFile,
  programFormatOf,
  programStart,
} from '#ir/packages/read';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import type { Access } from '#source/access';
import { openRawReader, type RawReader } from '#source/raw-reader';

/** Bytes: lock files, archives and programs are larger than what people write. */
export const largestPackageFile = 64 * 1024 * 1024;

/** Files with their bytes, and those of whom there are none. */
export interface PackageFilesRead {
  readonly files: readonly NamedBytes[];
  readonly gaps: readonly Gap[];
}

/** Reads those files of a tree that name packages, by their names, or as programs by their first bytes. */
export async function readPackageFiles(access: Access, all: readonly FileEntry[]): Promise<PackageFilesRead> {
  const reader = openRawReader(access, largestPackageFile);
  const files: NamedBytes[] = [];
  const gaps: Gap[] = [];
  try {
    for (const file of all) {
      const { path } = file;
      const isNamed = mayNamePackages(path);
      if (!isNamed && !(await isProgramAt(file, reader))) continue;
      const bytes = await reader.read(file);
      if (bytes === undefined) gaps.push(unread(file));
      // Most programs name nothing: they need not stay in memory.
      else if (isNamed || programFormatOf(openFile(path, bytes)) !== undefined) files.push({ path, bytes });
    }
  } finally {
    await reader.close();
  }
  return { files, gaps };
}

async function isProgramAt(file: FileEntry, reader: RawReader): Promise<boolean> {
  if (!mayBeProgram(file)) return false;
  const start = await reader.start(file, programStart);
  return start !== undefined && isProgram(start);
}

function unread({ path, size }: FileEntry): Gap {
  const isLarge = size > largestPackageFile;
  return {
    analyser: 'packages',
    path,
    why: isLarge ? 'too-large' : 'unreadable',
    detail: isLarge
      ? `The file has ${size} bytes, more than the limit of ${largestPackageFile} for files that name packages.`
      : 'It could not be read.',
  };
}
