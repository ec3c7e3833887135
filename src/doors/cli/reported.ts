import type { Scan } from '#model/scan';
import type { Shell } from './shell.ts';

/** A scan that was made before, from its JSON report; `-` is standard input. @throws UserError when it is none. */
export async function readReported(file: string, shell: Shell): Promise<Scan> {
  const { readInput } = await import('./input.ts');
  const { parseReport } = await import('#report/json');
  return parseReport(await readInput(file, shell), file === '-' ? 'standard input' : file);
}
