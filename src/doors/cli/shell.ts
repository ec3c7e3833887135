import { homedir } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { UserError } from '#model/failure';

/** What a command sees of the process that it runs in; tests pass their own. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly home: string;
  readonly platform: NodeJS.Platform;
  /** Today in UTC, `YYYY-MM-DD`: on which day a suppression expires does not depend on where the machine stands. */
  readonly today: string;
  readonly input: Readable;
  readonly out: Output;
  readonly err: Output;
  /** Asks somebody at the terminal for a line; absent where nobody sits there. Empty after an abort. */
  readonly ask?: (question: string, signal: AbortSignal) => Promise<string>;
  /** Aborted by the first Ctrl-C while `act` runs; a second one ends the process at once. */
  interruptible<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Standard output or standard error. */
export interface Output {
  readonly isTerminal: boolean;
  /** Characters in a line; 80 where no terminal says how many (some say 0). */
  readonly columns: number;
  /** Resolves when the text has left; a reader that went away (EPIPE) is no error. */
  write(text: string): Promise<void>;
}

/** The shell of this very process. */
export function processShell(): Shell {
  const isAttended = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return {
    ...(isAttended ? { ask: askAt(process.stdin, outputTo(process.stderr, 'standard error')) } : {}),
    env: process.env,
    folder: process.cwd(),
    home: homedir(),
    platform: process.platform,
    today: new Date().toISOString().slice(0, 10),
    input: process.stdin,
    out: outputTo(process.stdout, 'standard output'),
    err: outputTo(process.stderr, 'standard error'),
    interruptible,
  };
}

/** Asks on one stream and reads a line from another. Exported for tests, which have streams of their own. */
export function askAt(input: Readable, output: Output): NonNullable<Shell['ask']> {
  return async (question, signal) => {
    await output.write(question);
    return new Promise((resolve) => {
      const done = (answer: string) => {
        input.off('data', hear).off('end', nothing);
        signal.removeEventListener('abort', nothing);
        // A stream that flows keeps the process alive.
        input.pause();
        resolve(answer.trim());
      };
      const hear = (chunk: unknown) => done(String(chunk));
      const nothing = () => done('');
      if (signal.aborted) return nothing();
      input.once('data', hear).once('end', nothing);
      signal.addEventListener('abort', nothing);
      input.resume();
    });
  };
}

/** Wraps a stream. Exported for tests, which have streams of their own. */
export function outputTo(stream: Writable & { isTTY?: boolean; columns?: number }, name: string): Output {
  // Without a listener a failed write would also end the process as an uncaught error.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns || 80,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error || hasCode(error, 'EPIPE') || hasCode(error, 'ERR_STREAM_DESTROYED')) resolve();
          else reject(cannotWrite(name, error));
        });
      }),
  };
}

function cannotWrite(name: string, error: Error): UserError {
  return new UserError(
    'output-failed',
    `Cannot write to ${name}: ${error.message}.`,
    'What was printed so far is not complete. Make room, or send the output somewhere else.',
    error,
  );
}

/** Whether an error of the system carries this code, such as `ENOENT`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

async function interruptible<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const interrupt = () => {
    // Reports are written without a pause in between, so none is half-written here.
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  try {
    return await act(controller.signal);
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  }
}
