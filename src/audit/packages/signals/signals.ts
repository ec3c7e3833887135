import type { Detection } from '#model/finding';
import { confusionInSettings, dependencyConfusion } from './dependency-confusion.ts';
import { installScript } from './install-script.ts';
import { lockFileTampering } from './lock-file-tampering.ts';
import type { SignalInput, SignalRule } from './signal.ts';
import { suddenChange } from './sudden-change.ts';
import { typosquat } from './typosquat.ts';

/** Every rule about how packages come in. */
export const signalRules: readonly SignalRule[] = [
  dependencyConfusion,
  installScript,
  lockFileTampering,
  suddenChange,
  typosquat,
];

/** What the rules say of one file that names packages. */
export function findSignals(input: SignalInput): readonly Detection[] {
  return signalRules.flatMap(({ find }) => find(input));
}

/** What they say of the settings of the tree. */
export function findInSettings(input: Pick<SignalInput, 'registries'>): readonly Detection[] {
  return confusionInSettings(input);
}
