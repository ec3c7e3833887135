import type { InfraRule } from '../../../infra-rule.ts';
import { googlePathExposedMachine } from './exposed-machine.ts';
import { googlePathMachineEditor } from './machine-editor.ts';

/** Paths through several resources. */
export const googlePathRules: readonly InfraRule[] = [googlePathExposedMachine, googlePathMachineEditor];
