import { Buffer } from 'node:buffer';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { type Git, GitFailure, runGit, startGit } from './run.ts';

const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** The sizes of blobs in bytes; those that are missing or no blobs are left out. */
export async function blobSizes(
  git: Git,
  ids: Iterable<string>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const wanted = [...new Set(ids)].filter((id) => objectId.test(id));
  const sizes = new Map<string, number>();
  if (wanted.length === 0) return sizes;
  const input = `${wanted.join('\n')}\n`;
  const output = await runGit(git, ['cat-file', '--batch-check', '--buffer'], { input, signal });
  for (const line of output.toString('latin1').split('\n')) {
    const [id, type, size] = line.split(' ');
    if (id !== undefined && type === 'blob' && size !== undefined) sizes.set(id, Number(size));
  }
  return sizes;
}

/** The content of a blob: its bytes, its size when that is over the limit, or that it is missing. */
export type BlobRead = { readonly bytes: Buffer } | { readonly size: number } | 'missing';

/** One `git cat-file` that answers requests one after the other. */
export interface BlobReader {
  readonly read: (id: string, limit: number) => Promise<BlobRead>;
  readonly close: () => Promise<void>;
}

/** Milliseconds without an answer after which git is taken for stuck. */
const answerTimeout = 60_000;

/** Starts no program before the first request, and starts anew after a blob over the limit or a failure. */
export function openBlobReader(git: Git): BlobReader {
  let conversation: Conversation | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (id: string, limit: number): Promise<BlobRead> => {
    if (!objectId.test(id)) return 'missing';
    conversation ??= startConversation(git);
    try {
      const answer = await conversation.ask(id, limit);
      // Stopping git is cheaper than draining a blob that may have gigabytes.
      if (answer !== 'missing' && 'size' in answer) stop();
      return answer;
    } catch (cause) {
      stop();
      throw cause;
    }
  };
  const stop = () => {
    conversation?.stop();
    conversation = undefined;
  };
  return {
    read: (id, limit) => {
      const answer = last.then(() => ask(id, limit));
      last = answer.catch(() => {});
      return answer;
    },
    close: async () => {
      await last;
      stop();
    },
  };
}

interface Conversation {
  readonly ask: (id: string, limit: number) => Promise<BlobRead>;
  readonly stop: () => void;
}

function startConversation(git: Git): Conversation {
  const child = startGit(git, ['cat-file', '--batch']);
  const input = collect(child);
  return {
    ask: async (id, limit) => {
      child.stdin.write(`${id}\n`);
      const header = (await input.line()).split(' ');
      if (header[1] !== 'blob') return 'missing';
      const size = Number(header[2]);
      if (size > limit) return { size };
      const bytes = await input.bytes(size + 1);
      return { bytes: bytes.subarray(0, size) };
    },
    stop: () => {
      child.stdin.destroy();
      child.kill('SIGKILL');
    },
  };
}

interface Input {
  readonly line: () => Promise<string>;
  readonly bytes: (count: number) => Promise<Buffer>;
}

/** Gathers what git prints until a request is satisfied; nothing is read ahead of what was asked for but one chunk. */
function collect(child: ChildProcessWithoutNullStreams): Input {
  let chunks: Buffer[] = [];
  let length = 0;
  let failure: GitFailure | undefined;
  let wake = () => {};
  const fail = (message: string) => {
    failure ??= new GitFailure('exit', message);
    wake();
  };
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    wake();
  });
  child.stderr.resume();
  child.stdin.on('error', () => fail('git cat-file ended early'));
  child.on('error', (cause) => fail(`git could not be started: ${cause.message}`));
  child.on('close', () => fail('git cat-file ended early'));
  const joined = () => {
    const all = Buffer.concat(chunks, length);
    chunks = [all];
    return all;
  };
  const take = (count: number) => {
    const all = joined();
    chunks = [all.subarray(count)];
    length -= count;
    return all.subarray(0, count);
  };
  const more = async () => {
    if (failure !== undefined) throw failure;
    const timer = setTimeout(() => fail('git cat-file took too long'), answerTimeout);
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
    clearTimeout(timer);
  };
  return {
    line: async () => {
      for (;;) {
        const end = joined().indexOf(10);
        if (end >= 0) return take(end + 1).toString('latin1', 0, end);
        await more();
      }
    },
    bytes: async (count) => {
      while (length < count) await more();
      return take(count);
    },
  };
}
