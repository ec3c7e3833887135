import { parentPort, workerData } from 'node:worker_threads';
import { openSecretsAudit } from '#audit/secrets/secrets';
import type { OwnDetector } from '#model/detector';
import type { Family } from '#model/family';
import { present } from '#model/present';
import type { ForeignTest } from '#model/suppression';
import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import { type Audits, analyseFile, type FileResult, type FileTask } from './analyse.ts';
import type { Answer } from './pool.ts';

/** What a worker is started with. */
export interface WorkerSettings {
  readonly access: Access;
  readonly families: readonly Family[];
  readonly maxFileSize: number;
  readonly archives: boolean;
  readonly identityKey?: Uint8Array;
  readonly detectors: readonly OwnDetector[];
  readonly tests: readonly ForeignTest[];
  /** Whether lowered code will be remembered. */
  readonly remembersCode?: boolean;
  /** Looks for random literals without a telling name, too. */
  readonly unnamed: boolean;
}

const settings = workerData as WorkerSettings;
const reader = openReader(settings.access, settings);
const audits = await openAudits(settings);
let line = Promise.resolve();

parentPort?.on('message', (tasks: readonly FileTask[]) => {
  line = line.then(() => work(tasks)).then(answer, (error: unknown) => answer({ failure: String(error) }));
});
answer({ ready: true });

async function work(tasks: readonly FileTask[]): Promise<Answer<readonly FileResult[]>> {
  const result: FileResult[] = [];
  for (const task of tasks) result.push(await analyseFile(task, reader, audits));
  return { result };
}

function answer(message: Answer<readonly FileResult[]>): void {
  parentPort?.postMessage(message);
}

/** Only what was asked for is opened: an automaton costs start-up time in every thread, an engine for patterns more. */
async function openAudits(settings: WorkerSettings): Promise<Audits> {
  const { families } = settings;
  const secrets = families.includes('secrets') ? await openSecrets(settings) : undefined;
  const code = families.includes('code') ? await openCode(settings) : undefined;
  return present({ secrets, code });
}

/** Grammars are read when a file first needs one. */
async function openCode({ remembersCode }: WorkerSettings) {
  const [{ openFrontEnd }, { readGrammar }] = await Promise.all([
    import('#ir/code/front-end'),
    import('#store/grammars'),
  ]);
  return openFrontEnd(readGrammar, present({ places: remembersCode }));
}

async function openSecrets({ identityKey, detectors, tests, unnamed }: WorkerSettings) {
  const own = detectors.length === 0 ? undefined : await openOwn(detectors);
  const asked = tests.length === 0 ? undefined : await openTests(tests);
  return openSecretsAudit({ unnamed, ...present({ valueKey: identityKey, own, tests: asked }) });
}

async function openOwn(detectors: readonly OwnDetector[]) {
  const { openOwnPass } = await import('#audit/secrets/own/own-pass');
  return openOwnPass(detectors);
}

async function openTests(tests: readonly ForeignTest[]) {
  const { openForeignTests } = await import('#audit/secrets/own/foreign-tests');
  return openForeignTests(tests);
}
