import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How one run of the built command ended. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Called with the process, to send it signals. */
  readonly whileRunning?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** The built command, as a user's shell would start it. */
export const command = fileURLToPath(new URL('../../dist/doors/cli/main.js', import.meta.url));

/** Runs the built command under the pinned Node, without a terminal. */
export function handrail(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', ...options.env };
    const child = spawn(process.execPath, [command, ...args], {
      ...(options.cwd ? { cwd: options.cwd } : {}),
      env,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => stdout.push(piece));
    child.stderr.on('data', (piece: Buffer) => stderr.push(piece));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, stdout: text(stdout), stderr: text(stderr) }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    options.whileRunning?.((signal) => child.kill(signal));
  });
}

function text(pieces: readonly Buffer[]): string {
  return Buffer.concat(pieces).toString('utf8');
}
