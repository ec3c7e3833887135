import type { InfraRule } from '../../../infra-rule.ts';
import { azurePathExposedMachine } from './exposed-machine.ts';
import { azurePathMachineToDatabase } from './machine-to-database.ts';

/** Paths through several resources. */
export const azurePathRules: readonly InfraRule[] = [azurePathExposedMachine, azurePathMachineToDatabase];
