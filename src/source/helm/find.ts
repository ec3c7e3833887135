import type { Access } from '../access.ts';
import { findProgram, trustedPath } from '../git/program.ts';
import type { Helm } from './run.ts';

/** Milliseconds for all charts of one tree. */
const patience = 300_000;

/** The `helm` of this machine for a scan of what is accessed so; undefined where there is none. */
export function helmFor(access: Access): Helm | undefined {
  return findHelm(process.env['PATH'] ?? '', rootOf(access));
}

function rootOf(access: Access): string {
  if (access.kind === 'tree') return access.root;
  return access.kind === 'objects' ? access.git.folder : process.cwd();
}

/** `helm` in the absolute folders of a PATH that are not in the scanned tree, for one scan; undefined where there is none. */
export function findHelm(path: string, scanned: string): Helm | undefined {
  const trusted = trustedPath(path, scanned);
  const program = findProgram('helm', trusted);
  return program === undefined ? undefined : { program, path: trusted, until: AbortSignal.timeout(patience) };
}
