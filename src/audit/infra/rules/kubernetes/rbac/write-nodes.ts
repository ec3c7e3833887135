import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that change nodes. */
export const kubernetesRbacWriteNodes = infraRule({
  name: 'kubernetes-rbac-write-nodes',
  title: 'Role can change nodes',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may change or delete nodes.',
  why: 'Labels and taints decide where pods run: secrets come to a node of the attacker’s choice.',
  fix: ['Leave it to the kubelets and the cloud.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(['nodes'], ['create', 'update', 'patch', 'delete']),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [nodes]
    verbs: [patch]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["nodes"]
    verbs      = ["patch"]
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
