import { type ExitCode, exitCodes } from '#model/failure';
import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { scan } from '#scan';
import type { ScanPlan } from './plan.ts';
import { noStatusLine, openStatusLine } from './progress.ts';
import { providerOf } from './provide-advisories.ts';
import type { Shell } from './shell.ts';
import { verifySentences } from './verify-option.ts';

/** What a scan gave; `exitCode` is the verdict's, or that of an interruption. */
export interface ScanRun {
  readonly scan: Scan;
  readonly interrupted: boolean;
  readonly exitCode: ExitCode;
}

/** Scans with a status line where one is wanted; Ctrl-C ends it early and gives what was found until then. */
export async function runScan(plan: ScanPlan, shell: Shell): Promise<ScanRun> {
  const { request, progress, quiet } = plan;
  const line = progress ? openStatusLine(shell.err) : noStatusLine;
  try {
    return await shell.interruptible(async (signal) => {
      const found = await scan(request, {
        signal,
        onProgress: line.show,
        ...present({ provideAdvisories: providerOf(plan, shell, { signal, clear: line.clear }) }),
        onVerify: (asked) => {
          if (quiet) return;
          void line.clear();
          void shell.err.write(verifySentences(asked)).catch(() => {});
        },
      });
      const interrupted = signal.aborted;
      return {
        scan: found,
        interrupted,
        exitCode: interrupted ? exitCodes.interrupted : found.verdict.exitCode,
      };
    });
  } finally {
    await line.clear();
  }
}
