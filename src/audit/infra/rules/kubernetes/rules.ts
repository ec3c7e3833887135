import type { InfraRule } from '../../infra-rule.ts';
import { apiserverRules } from './apiserver/rules.ts';
import { containerRules } from './container/rules.ts';
import { controlPlaneRules } from './control-plane/rules.ts';
import { controllerManagerRules } from './controller-manager/rules.ts';
import { etcdRules } from './etcd/rules.ts';
import { ingressRules } from './ingress/rules.ts';
import { kubeletRules } from './kubelet/rules.ts';
import { namespaceRules } from './namespace/rules.ts';
import { networkRules } from './network/rules.ts';
import { objectRules } from './object/rules.ts';
import { podRules } from './pod/rules.ts';
import { pspRules } from './psp/rules.ts';
import { rbacRules } from './rbac/rules.ts';
import { scalingRules } from './scaling/rules.ts';
import { schedulerRules } from './scheduler/rules.ts';
import { secretRules } from './secret/rules.ts';
import { serviceRules } from './service/rules.ts';
import { storageRules } from './storage/rules.ts';
import { webhookRules } from './webhook/rules.ts';
import { workloadRules } from './workload/rules.ts';

/** Kubernetes: a folder for each sort of object. */
export const kubernetesRules: readonly InfraRule[] = [
  ...apiserverRules,
  ...containerRules,
  ...controlPlaneRules,
  ...controllerManagerRules,
  ...etcdRules,
  ...ingressRules,
  ...kubeletRules,
  ...namespaceRules,
  ...networkRules,
  ...objectRules,
  ...podRules,
  ...pspRules,
  ...rbacRules,
  ...scalingRules,
  ...schedulerRules,
  ...secretRules,
  ...serviceRules,
  ...storageRules,
  ...webhookRules,
  ...workloadRules,
];
