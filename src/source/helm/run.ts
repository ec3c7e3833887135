import { Buffer } from 'node:buffer';
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { nullDevice } from '../git/program.ts';
import type { ChartFolder } from './chart-folder.ts';

/** Helm on this machine. */
export interface Helm {
  readonly program: string;
  /** Folders of programs that it may see. */
  readonly path: string;
  /** Over once no further chart is to be rendered. */
  readonly until?: AbortSignal;
}

/** Why Helm gave nothing: in `at` the template and line that it stopped at, where it says so. */
export interface HelmFailure {
  readonly why: 'failed' | 'timeout' | 'too-late' | 'too-much-output' | 'not-started';
  readonly at?: string;
}

/** What bounds one rendering. */
export interface HelmLimits {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout?: number;
  /** Bytes of output. */
  readonly limit?: number;
}

/** The version of Kubernetes that charts are rendered for, whatever version Helm knows. */
const kubeVersion = '1.34.0';
/** What charts take for the namespace that nobody named: whoever installs them does. */
export const unknownNamespace = 'handrail-unknown-namespace';

const defaultTimeout = 30_000;
const defaultLimit = 8 * 1024 * 1024;
const errorLimit = 16_384;
/** Kilobytes of address space, and seconds of processor time. Helm 3 takes 1.3 GB of the first to start. */
const mostMemory = 4 * 1024 * 1024;
const mostTime = 60;

/**
 * Runs `helm template` on a copy of a chart and gives what it prints, or why there is nothing.
 *
 * @throws the reason of the signal when aborted
 */
export function runHelm(
  helm: Helm,
  folder: ChartFolder,
  { signal, timeout = defaultTimeout, limit = defaultLimit }: HelmLimits = {},
): Promise<string | HelmFailure> {
  signal?.throwIfAborted();
  if (helm.until?.aborted) return Promise.resolve({ why: 'too-late' });
  return new Promise((resolve, reject) => {
    const child = startHelm(helm, folder);
    const output: Buffer[] = [];
    let length = 0;
    let errors = '';
    const stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      process.off('exit', kill);
    };
    const kill = () => killAll(child);
    const fail = (why: HelmFailure['why']) => {
      stop();
      kill();
      resolve({ why });
    };
    const abort = () => {
      stop();
      kill();
      reject(signal?.reason);
    };
    const timer = setTimeout(() => fail('timeout'), timeout);
    signal?.addEventListener('abort', abort, { once: true });
    process.on('exit', kill);
    child.on('error', () => fail('not-started'));
    child.stdout?.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= limit) output.push(chunk);
      else fail('too-much-output');
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      if (errors.length < errorLimit) errors += chunk.toString('utf8').slice(0, errorLimit);
    });
    child.on('close', (code) => {
      stop();
      resolve(code === 0 ? Buffer.concat(output, length).toString('utf8') : failureIn(errors));
    });
  });
}

/**
 * Nothing of the caller's environment is passed on. `helm template` asks no cluster and looks up no name by itself; a
 * proxy that cannot be reached keeps back what might ask the network all the same.
 */
function startHelm({ program, path }: Helm, { home, chart }: ChartFolder): ChildProcess {
  const args = ['template', 'release-name', chart, '--namespace', unknownNamespace];
  const line = [program, ...args, '--kube-version', kubeVersion];
  const [first = program, ...rest] = process.platform === 'win32' ? line : bounded(line);
  return spawn(first, rest, {
    cwd: home,
    env: {
      PATH: path,
      LC_ALL: 'C',
      HOME: home,
      TMPDIR: home,
      HELM_CACHE_HOME: join(home, 'cache'),
      HELM_CONFIG_HOME: join(home, 'config'),
      HELM_DATA_HOME: join(home, 'data'),
      HELM_PLUGINS: join(home, 'plugins'),
      HELM_NO_PLUGINS: '1',
      KUBECONFIG: nullDevice,
      HTTP_PROXY: nowhere,
      HTTPS_PROXY: nowhere,
      GOMAXPROCS: '2',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
    // A group of its own, so that whatever it starts ends with it.
    detached: process.platform !== 'win32',
  });
}

const nowhere = 'http://127.0.0.1:0';

/** The shell sets limits that the system itself holds, as far as it has them, and becomes the program. */
function bounded(line: readonly string[]): readonly string[] {
  const limits = `ulimit -c 0; ulimit -v ${mostMemory}; ulimit -t ${mostTime}`;
  return ['/bin/sh', '-c', `{ ${limits}; } 2>/dev/null; exec "$@"`, 'sh', ...line];
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Helm's own words may quote values, which may be secrets: only where it stopped is kept. */
function failureIn(errors: string): HelmFailure {
  const at = /\b[\w.-]+\/((?:[\w.-]+\/){0,12}[\w.-]+\.\w+:\d+)(?::\d+)?/.exec(errors)?.[1];
  return at === undefined ? { why: 'failed' } : { why: 'failed', at };
}
