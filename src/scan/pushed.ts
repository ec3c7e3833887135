import type { Scan } from '#model/scan';
import { scan } from '#scan';
import type { PushedSpec } from '#source/git/history/tree-history';
import type { ScanHost, ScanRequest } from './request.ts';

/**
 * Looks for secrets in every version of every file that the commits of a push bring, by the settings of what the remote
 * has.
 *
 * @throws UserError as `scan` does
 */
export function scanPushed(
  root: string,
  pushed: PushedSpec,
  request: Omit<ScanRequest, 'target' | 'only'>,
  host: ScanHost,
): Promise<Scan> {
  const target = {
    kind: 'history',
    path: root,
    branches: [],
    stashes: false,
    dangling: false,
    pushed,
  } as const;
  return scan({ ...request, target, only: ['secrets'], skip: [], brief: true }, host);
}
