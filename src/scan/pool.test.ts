import { expect, test } from 'vitest';
import { runPool } from './pool.ts';

const numbers = Array.from({ length: 40 }, (_, i) => i);

async function double(
  jobs: readonly number[][] | Promise<readonly number[][]>,
  options: { threads?: number; signal?: AbortSignal; worker?: string } = {},
) {
  const results: number[] = [];
  const lost: { job: readonly number[]; why: string }[] = [];
  await runPool<readonly number[], readonly number[]>(jobs, {
    worker: new URL(`./fixtures/pool/${options.worker ?? 'worker'}.mjs`, import.meta.url),
    workerData: undefined,
    threads: options.threads ?? 2,
    patience: 400,
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    split: (job) => job.map((n) => [n]),
    onResult: (result) => results.push(...result),
    onLost: (job, why) => lost.push({ job, why }),
  });
  return { results: results.sort((a, b) => a - b), lost };
}

const without = (...bad: number[]) => numbers.filter((n) => !bad.includes(n)).map((n) => n * 2);
const inFours = Array.from({ length: 10 }, (_, i) => numbers.slice(i * 4, i * 4 + 4)).map((job) =>
  job.filter((n) => ![13, 17, 19].includes(n)),
);

test.each([1, 2, 8])('every job is answered by %i threads', async (threads) => {
  const { results, lost } = await double(inFours, { threads });
  expect(results).toEqual(without(13, 17, 19));
  expect(lost).toEqual([]);
});

test('a job that kills its worker costs only itself, not its neighbours', async () => {
  const { results, lost } = await double([[12, 13, 14], [15, 16], [18]]);
  expect(results).toEqual([24, 28, 30, 32, 36]);
  expect(lost).toEqual([{ job: [13], why: 'its worker ended with code 3' }]);
});

test('a job that hangs is given up, and the rest is done', async () => {
  const { results, lost } = await double([[16, 17, 18], [20]]);
  expect(results).toEqual([32, 36, 40]);
  expect(lost).toEqual([{ job: [17], why: 'it took longer than 0.4 s' }]);
});

test('a job that its worker refuses is lost with the reason', async () => {
  const { lost } = await double([[18, 19]]);
  expect(lost).toEqual([{ job: [19], why: 'cannot count to 19' }]);
});

test('a worker that cannot start is our bug, not a thousand lost files', async () => {
  await expect(double([[1], [2]], { worker: 'stillborn' })).rejects.toThrow(/could not start.*born dead/);
});

test('a worker starts while the jobs are gathered, and is sent home when there are none', async () => {
  const running = () => process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = running();
  const gathering = Promise.withResolvers<readonly number[][]>();
  const run = double(gathering.promise, { threads: 2 });
  expect(running()).toBeGreaterThan(before);
  gathering.resolve([]);
  expect(await run).toEqual({ results: [], lost: [] });
  expect((await double(Promise.resolve([[1], [2], [3], [4], [5]]))).results).toEqual([2, 4, 6, 8, 10]);
});

test('jobs that cannot be gathered end the run with the reason', async () => {
  await expect(double(Promise.reject(new Error('no list')))).rejects.toThrow('no list');
});

test('an abort ends the run at once, and no further job is begun', async () => {
  const stop = new AbortController();
  const slow = Array.from({ length: 50 }, () => [17]);
  const run = double(slow, { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  const { results, lost } = await run;
  const workers = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker').length;
  const before = workers();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect({ results, lost, more: workers() - before }).toEqual({ results: [], lost: [], more: 0 });
});

test('an abort ends the run at once and keeps what was answered', async () => {
  const stop = new AbortController();
  const run = double([[17]], { signal: stop.signal });
  stop.abort();
  expect((await run).results).toEqual([]);
});
