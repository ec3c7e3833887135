import { infraRule } from '../../../infra-rule.ts';
import { labelled } from '../shared-annotations.ts';

/** Namespaces that leave it to the cluster. */
export const kubernetesNamespaceNoPodSecurity = infraRule({
  name: 'kubernetes-namespace-no-pod-security',
  title: 'Namespace enforces no Pod Security level',
  severity: 'info',
  cwe: 1188,
  what: 'The namespace has no label `pod-security.kubernetes.io/enforce`.',
  why: 'Unless the cluster is told otherwise, pods there may have the node.',
  fix: ['Add `pod-security.kubernetes.io/enforce: restricted`, or `baseline`.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  applies: ['kubernetes.namespace'],
  where: { at: 'metadata.name', matchesNot: /^kube-/ },
  must: { check: labelled('pod-security.kubernetes.io/enforce') },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Namespace
metadata:
  name: shop

`,
    ],
    terraform: [
      `resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name = "shop"
  }
}
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
    pod-security.kubernetes.io/enforce: baseline

`,
      `apiVersion: v1
kind: Namespace
metadata:
  name: kube-system

`,
    ],
    terraform: [
      `resource "kubernetes_namespace_v1" "shop" {
  metadata {
    name = "shop"
    labels = {
      "pod-security.kubernetes.io/enforce" = "baseline"
    }
  }
}
`,
    ],
  },
});
