import { infraRule } from '../../../infra-rule.ts';
import { lacksLabel } from '../shared-annotations.ts';

/** Namespaces without a Pod Security level. */
export const kubernetesNamespacePrivileged = infraRule({
  name: 'kubernetes-namespace-privileged',
  title: 'Namespace lets pods do anything',
  severity: 'medium',
  cwe: 1188,
  what: 'The label of the namespace enforces the level `privileged`: nothing is checked.',
  why: 'A pod there may have the node.',
  fix: [
    'Set `pod-security.kubernetes.io/enforce: restricted`, or `baseline` where that is too much; keep `privileged` for namespaces of node agents.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  applies: ['kubernetes.namespace'],
  where: { at: 'metadata.name', matchesNot: /^kube-|^(?:longhorn|rook|metallb|calico|cilium|tigera)/ },
  must: { check: lacksLabel('pod-security.kubernetes.io/enforce', /^privileged$/) },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged # flaw

`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted

`,
    ],
  },
});
