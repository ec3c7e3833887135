import type { InfraRule } from '../../../infra-rule.ts';
import { workspacesRootVolume } from './root-volume.ts';
import { workspacesUserVolume } from './user-volume.ts';

/** WorkSpaces. */
export const workspacesRules: readonly InfraRule[] = [workspacesRootVolume, workspacesUserVolume];
