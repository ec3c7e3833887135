import type { HostSettings } from '#audit/pipeline/governance/host-settings';
import type { Gap } from '#model/gap';

/** What a host told, and what it did not. */
export interface Told {
  readonly settings?: HostSettings;
  readonly gaps: readonly Gap[];
}

/** Why an answer was not understood. */
export const unexpected = 'it answered with something else than its API documents';

/** Settings that were asked for and not learnt; the path is the address of the repository. */
export function gapOf(address: string, why: string): Gap {
  return { analyser: 'pipeline', path: address, why: 'unreadable', detail: `Settings: ${why}` };
}
