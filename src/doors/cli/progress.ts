import { count, thousands } from '#report/wording';
import type { Progress } from '#scan/request';
import type { Output, Shell } from './shell.ts';

/** A status line on standard error, and how to take it away again. */
export interface StatusLine {
  show(progress: Progress): void;
  clear(): Promise<void>;
}

/** Milliseconds between two drawings: often enough to look alive, seldom enough to cost nothing. */
const pause = 100;

/** Whether to show progress: only to a person who looks at a terminal that can redraw a line. */
export function wantsProgress(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
  asked: { readonly quiet: boolean; readonly noProgress: boolean },
): boolean {
  return isTerminal && !asked.quiet && !asked.noProgress && !env['CI'] && env['TERM'] !== 'dumb';
}

/** Draws at most ten times a second; `now` gives milliseconds. */
export function openStatusLine(output: Output, now: () => number = Date.now): StatusLine {
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (progress) => {
      if (now() - last < pause) return;
      last = now();
      void output.write(`\r\u001b[K${statusText(progress, output.columns)}`).catch(() => {});
    },
    clear: async () => {
      if (last !== Number.NEGATIVE_INFINITY) await output.write('\r\u001b[K');
    },
  };
}

/** A line of any text, for work that is no scan; silent where nobody looks. */
export function openStatusText(
  { env, err }: Pick<Shell, 'env' | 'err'>,
  quiet: boolean,
): { readonly show: (text: string) => void; readonly clear: () => Promise<void> } {
  if (!wantsProgress(env, err.isTerminal, { quiet, noProgress: false }))
    return { show: () => {}, clear: async () => {} };
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (text) => {
      if (Date.now() - last < pause) return;
      last = Date.now();
      void err.write(`\r\u001b[K${text.slice(0, Math.max(0, err.columns - 1))}`).catch(() => {});
    },
    clear: async () => {
      if (last !== Number.NEGATIVE_INFINITY) await err.write('\r\u001b[K');
    },
  };
}

/** For when no progress is wanted. */
export const noStatusLine: StatusLine = { show: () => {}, clear: async () => {} };

/** One line shorter than the terminal is wide: a full one would wrap and could not be cleared. */
export function statusText({ stage, done, total, findings }: Progress, columns: number): string {
  return textOf[stage](done, total, findings).slice(0, Math.max(0, columns - 1));
}

const textOf: Readonly<Record<Progress['stage'], (done: number, total: number, findings: number) => string>> =
  {
    pulling: (done, total) => `Pulling blob ${done + 1} of ${total}`,
    listing: (done) => `Listing files: ${thousands(done)}`,
    checking: (done, total, findings) =>
      `Checking ${thousands(done)} of ${count(total, 'file')}${total > 0 ? ` (${Math.floor((100 * done) / total)} %)` : ''}, ${count(findings, 'finding')} so far`,
    linking: (_done, _total, findings) =>
      `Following data through the code, ${count(findings, 'finding')} so far`,
    judging: () => 'Judging findings',
    verifying: (done, total) => `Asking providers: ${thousands(done)} of ${count(total, 'credential')}`,
  };
