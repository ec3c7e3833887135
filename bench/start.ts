import { type BenchOptions, handrail } from './handrail.ts';
import { median, printTable } from './measure.ts';

/** How long `handrail --version` takes, beside Node doing nothing. */
export async function bench({ runs }: BenchOptions): Promise<void> {
  const rows = [
    ['node -e 0', [process.execPath, '-e', '0']],
    ['handrail --version', [...handrail, '--version']],
    ['handrail --help', [...handrail, '--help']],
  ] as const;
  const table = [];
  for (const [name, command] of rows) {
    const result = await median(command, Math.max(runs, 11), [0]);
    table.push([name, result === undefined ? 'not run' : (result.seconds * 1000).toFixed(0)]);
  }
  printTable(['command', 'ms, median'], table);
}
