import { Buffer } from 'node:buffer';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { nullDevice } from './program.ts';

/** How to call git for one repository: plain values, so that a worker thread can have them too. */
export interface Git {
  readonly program: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which git is killed. */
  readonly timeout?: number;
  /** Bytes of output after which git is killed. */
  readonly limit?: number;
}

/** Git did not do what it was asked; `kind` says how, `exitCode` is git's own. */
export class GitFailure extends Error {
  readonly kind: 'exit' | 'timeout' | 'too-much-output' | 'not-started';
  readonly exitCode: number | undefined;

  constructor(kind: GitFailure['kind'], message: string, exitCode?: number) {
    super(message);
    this.name = 'GitFailure';
    this.kind = kind;
    this.exitCode = exitCode;
  }
}

const defaultTimeout = 120_000;
const defaultLimit = 512 * 1024 * 1024;
const errorLimit = 4096;

/**
 * Settings that no file can override. The private git folder (private-folder.ts) keeps the repository's own configuration
 * away; these say the same once more, should a version of git find another way to it.
 */
const settings = [
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  `core.hooksPath=${nullDevice}`,
  `core.attributesFile=${nullDevice}`,
  `core.excludesFile=${nullDevice}`,
  'core.pager=cat',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.fileMode=false',
  'core.quotePath=false',
  'core.bigFileThreshold=16m',
  // By default git maps packs whole, and each of our programs keeps 96 MB of objects that others are made from.
  'core.packedGitWindowSize=4m',
  'core.packedGitLimit=64m',
  'core.deltaBaseCacheLimit=32m',
  'credential.helper=',
  'protocol.allow=never',
  'submodule.recurse=false',
  'diff.external=',
  'diff.ignoreSubmodules=all',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Starts git and leaves it running: for a conversation. This and `runGit` are the only ways to it. */
export function startGit(git: Git, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(git.program, ['--no-pager', ...settings, ...args], {
    cwd: git.folder,
    env: git.environment,
    stdio: 'pipe',
    shell: false,
    windowsHide: true,
  });
}

/** Runs git to its end and gives its output; throws `GitFailure`, or the signal's reason when aborted. */
export function runGit(git: Git, args: readonly string[], options: RunOptions = {}): Promise<Buffer> {
  options.signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = startGit(git, args);
    const output: Buffer[] = [];
    let length = 0;
    let errors = '';
    const fail = (cause: unknown) => {
      settle();
      child.kill('SIGKILL');
      reject(cause);
    };
    const abort = () => fail(options.signal?.reason);
    const timer = setTimeout(
      () => fail(new GitFailure('timeout', `git ${args[0]} took too long and was stopped`)),
      options.timeout ?? defaultTimeout,
    );
    const settle = () => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', abort);
    };
    options.signal?.addEventListener('abort', abort, { once: true });
    child.on('error', (cause) =>
      fail(new GitFailure('not-started', `git could not be started: ${cause.message}`)),
    );
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= (options.limit ?? defaultLimit)) output.push(chunk);
      else
        fail(new GitFailure('too-much-output', `git ${args[0]} printed more than expected and was stopped`));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < errorLimit) errors += chunk.toString('utf8').slice(0, errorLimit);
    });
    child.on('close', (code) => {
      settle();
      if (code === 0) resolve(Buffer.concat(output, length));
      else reject(new GitFailure('exit', errors.trim() || `git ${args[0]} failed`, code ?? undefined));
    });
    // Git may end before it has read everything; what counts is its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
