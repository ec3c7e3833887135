import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import { openLinkFiles } from './link-files.ts';
import { type Linked, type LinkJob, linkProgram } from './link-program.ts';

/** What reading a program needs of a scan. */
export interface LinkSettings {
  readonly access: Access;
  readonly maxFileSize: number;
}

/** Reads one program, in whichever thread it is called. */
export async function linkOne(job: LinkJob, settings: LinkSettings): Promise<Linked> {
  const reader = openReader(settings.access, settings);
  try {
    return await linkProgram(job, openLinkFiles(job.files, reader));
  } finally {
    await reader.close();
  }
}
