import { parentPort, workerData } from 'node:worker_threads';
import { type LinkSettings, linkOne } from './link-one.ts';
import type { Linked, LinkJob } from './link-program.ts';
import type { Answer } from './pool.ts';

const settings = workerData as LinkSettings;

parentPort?.on('message', (job: LinkJob) => {
  linkOne(job, settings).then(
    (result) => answer({ result }),
    (error: unknown) =>
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
answer({ ready: true });

function answer(message: Answer<Linked>): void {
  parentPort?.postMessage(message);
}
