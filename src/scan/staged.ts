import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { scan } from '#scan';
import type { HookPlace } from '#source/hook-place';
import type { ScanHost, ScanRequest } from './request.ts';

/** What a commit would bring. */
export interface StagedCheck {
  readonly place: Pick<HookPlace, 'root' | 'hasCommit'>;
  /** The index of the commit, where it is not the repository's own. */
  readonly index?: string;
}

/**
 * Checks what is staged as a change of the last commit, by the settings of that.
 *
 * @throws UserError as `scan` does
 */
export function scanStaged(
  { place, index }: StagedCheck,
  request: Omit<ScanRequest, 'target' | 'base'>,
  host: ScanHost,
): Promise<Scan> {
  const target = { kind: 'staged', path: place.root, own: true, ...present({ index }) } as const;
  const base = place.hasCommit ? 'HEAD' : undefined;
  return scan({ ...request, target, brief: true, ...present({ base }) }, host);
}
