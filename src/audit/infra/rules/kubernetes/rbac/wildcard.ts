import { infraRule } from '../../../infra-rule.ts';
import { groupsOfKubernetes } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Wildcards in roles. */
export const kubernetesRbacWildcard = infraRule({
  name: 'kubernetes-rbac-wildcard',
  title: 'Role allows everything of a kind',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'An entry of the role has `*` for its resources or its verbs.',
  why: 'It covers what there is today and what will be added, secrets and the right to give rights among it.',
  fix: ['List the resources and verbs that are needed.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: {
      any: [
        { at: 'apiGroups', isSet: false },
        { at: 'apiGroups', contains: groupsOfKubernetes },
      ],
    },
    must: {
      all: [
        { at: 'resources', containsNot: '*' },
        { at: 'verbs', containsNot: '*' },
      ],
    },
  },
  absorbs: ['kubernetes-rbac-all-groups'],
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: ["*"] # flaw
    verbs: [get]
`,
      `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [pods]
    verbs: ["*"] # flaw
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["*"]
    verbs      = ["get"]
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
    resources: [pods]
    verbs: [get, list]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["pods"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
