import { parentPort } from 'node:worker_threads';
import type { FamilyFound } from './found.ts';
import type { InfraJob } from './infra-job.ts';
import { runInfra } from './infra-run.ts';
import type { Answer } from './pool.ts';

parentPort?.on('message', (job: InfraJob) => {
  runInfra(job).then(
    (result) => answer({ result }),
    (error: unknown) =>
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
answer({ ready: true });

function answer(message: Answer<FamilyFound>): void {
  parentPort?.postMessage(message);
}
