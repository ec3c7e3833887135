import { relative } from 'node:path';
import { UserError } from '#model/failure';
import type { Scan } from '#model/scan';
import type { RenderOptions, Reporter } from '#report/reporter';
import type { Appearance } from './appearance.ts';
import { describeFailure } from './failure.ts';
import type { ReportOutput } from './outputs.ts';
import type { Shell } from './shell.ts';
import { surroundingsOf } from './surroundings.ts';
import { writeReport } from './write-report.ts';

/** How to deliver. */
export interface Delivery {
  readonly outputs: readonly ReportOutput[];
  /** Of standard output; in a file there is neither colour nor a width to find out. */
  readonly appearance: Appearance;
  /** Show every finding, however many, where a report would leave some out. */
  readonly all: boolean;
  /** As in {@link writeReport}. */
  readonly guarded: readonly string[];
  /** Do not say what was written where. */
  readonly quiet: boolean;
}

/**
 * Renders a scan and writes every report, files first. One that cannot be written is told on standard error and does not
 * stop the others. Gives whether all were written.
 */
export async function deliver(scan: Scan, delivery: Delivery, shell: Shell): Promise<boolean> {
  const { reporters } = await import('#report/reporter');
  const reporter = new Map(reporters.map((each) => [each.id, each]));
  const written: { format: string; path: string }[] = [];
  let complete = true;
  for (const output of filesFirst(delivery.outputs)) {
    try {
      await write(reporter.get(output.format), scan, output, delivery, written, shell);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await shell.err.write(describeFailure(error).text);
      complete = false;
    }
  }
  if (!printsForPeople(delivery)) await tell(scan, written, delivery, shell);
  return complete;
}

async function write(
  reporter: Reporter | undefined,
  scan: Scan,
  { file }: ReportOutput,
  delivery: Delivery,
  written: { format: string; path: string }[],
  shell: Shell,
): Promise<void> {
  if (reporter === undefined) throw new Error('a format without a reporter');
  const text = reporter.render(scan, {
    ...optionsOf(delivery, file !== undefined, written),
    ...surroundingsOf(shell.env),
  });
  if (file === undefined) return shell.out.write(text);
  writeReport(file, text, delivery.guarded);
  written.push({ format: reporter.id, path: shorter(file, shell.folder) });
}

function optionsOf(
  { appearance, all }: Delivery,
  toFile: boolean,
  reports: RenderOptions['reports'],
): RenderOptions {
  return {
    ...(toFile ? { width: 80, colour: false, unicode: true } : { ...appearance, reports: reports ?? [] }),
    ...(all ? { maxFindings: Number.MAX_SAFE_INTEGER, maxChanges: Number.MAX_SAFE_INTEGER } : {}),
  };
}

/** The report on a terminal names the files itself. */
function printsForPeople({ outputs, quiet }: Delivery): boolean {
  return quiet || outputs.some(({ format, file }) => format === 'terminal' && file === undefined);
}

/** What was written where; and the verdict, where nothing was printed that tells it. */
async function tell(
  scan: Scan,
  written: readonly { format: string; path: string }[],
  { outputs }: Delivery,
  shell: Shell,
): Promise<void> {
  for (const { format, path } of written) await shell.err.write(`Wrote ${path} (${format}).\n`);
  if (outputs.some(({ file }) => file === undefined)) return;
  const { verdictSentence } = await import('#report/summary');
  await shell.err.write(`${verdictSentence(scan)}\n`);
}

function filesFirst(outputs: readonly ReportOutput[]): readonly ReportOutput[] {
  return [...outputs].sort((a, b) => Number(a.file === undefined) - Number(b.file === undefined));
}

function shorter(file: string, folder: string): string {
  const below = relative(folder, file);
  return below.startsWith('..') ? file : below;
}
