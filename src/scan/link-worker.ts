import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import { openLinkFiles } from './link-files.ts';
import { type Linked, type LinkJob, linkProgram } from './link-program.ts';
import type { Answer } from './pool.ts';

export interface LinkSettings {
  readonly access: Access;
  readonly maxFileSize: number;
}

const settings = workerData as LinkSettings;

parentPort?.on('message', (job: LinkJob) => {
  link(job).then(
    (result) => answer({ result }),
    (error: unknown) =>
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
answer({ ready: true });

async function link(job: LinkJob): Promise<Linked> {
  const reader = openReader(settings.access, settings);
  try {
    return await linkProgram(job, openLinkFiles(job.files, reader));
  } finally {
    await reader.close();
  }
}

function answer(message: Answer<Linked>): void {
  parentPort?.postMessage(message);
}
