import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesObjectDefaultNamespace } from './default-namespace.ts';
import { kubernetesObjectLabelSyntax } from './label-syntax.ts';
import { kubernetesObjectRemovedApi } from './removed-api.ts';
import { kubernetesObjectSystemNamespace } from './system-namespace.ts';

/** Objects of any kind. */
export const objectRules: readonly InfraRule[] = [
  kubernetesObjectDefaultNamespace,
  kubernetesObjectLabelSyntax,
  kubernetesObjectRemovedApi,
  kubernetesObjectSystemNamespace,
];
