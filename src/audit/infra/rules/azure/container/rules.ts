import type { InfraRule } from '../../../infra-rule.ts';
import { azureContainerGroupIdentity } from './group-identity.ts';
import { azureContainerGroupPublic } from './group-public.ts';

/** Container Instances. */
export const azureContainerRules: readonly InfraRule[] = [
  azureContainerGroupIdentity,
  azureContainerGroupPublic,
];
