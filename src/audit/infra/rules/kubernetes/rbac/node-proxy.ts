import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that reach the API of nodes. */
export const kubernetesRbacNodeProxy = infraRule({
  name: 'kubernetes-rbac-node-proxy',
  title: 'Role can talk to kubelets',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may use `nodes/proxy`: requests to kubelets.',
  why: 'The kubelet runs commands in every pod of its node, and neither admission nor the audit log of the API server sees it.',
  fix: ['Use `nodes/metrics` or `nodes/stats` for reading figures.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(['nodes/proxy'], ['create', 'get']),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [nodes/proxy]
    verbs: [create]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["nodes/proxy"]
    verbs      = ["create"]
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [configmaps]
    verbs: [get]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["configmaps"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
