import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { UserError } from '#model/failure';
import { isTreePath } from '../name.ts';

/** A file of a chart, by its path in the chart. */
export interface ChartFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A copy of a chart for one rendering. */
export interface ChartFolder {
  /** The folder of Helm's own files. */
  readonly home: string;
  /** The folder of the chart. */
  readonly chart: string;
  readonly remove: () => void;
}

/**
 * Writes a chart into a private folder (0700) of the system's temporary one. What is written are files: no link leads
 * anywhere. Schemas of values stay out, since Helm follows what they refer to, to other files and through the network;
 * so do packed charts, which may unpack to any size.
 *
 * @throws UserError where the temporary folder cannot be written
 */
export function makeChartFolder(files: readonly ChartFile[]): ChartFolder {
  const path = temporaryFolder();
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  const home = join(path, 'home');
  const chart = join(path, 'chart');
  try {
    mkdirSync(home);
    mkdirSync(chart);
    for (const file of files) if (isWanted(file.path)) put(join(chart, file.path), file.bytes);
    return { home, chart, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

function isWanted(path: string): boolean {
  return (
    isTreePath(path) &&
    !path.includes('\\') &&
    !/(?:^|\/)values\.schema\.json$|\.(?:tgz|tar\.gz)$/i.test(path)
  );
}

function put(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}

function temporaryFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'handrail-helm-'));
  } catch (cause) {
    const hint = 'Free some space there, or set TMPDIR to a folder that can be written.';
    throw new UserError(
      'temporary-folder',
      `The temporary folder ${tmpdir()} cannot be written.`,
      hint,
      cause,
    );
  }
}
