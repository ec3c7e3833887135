import { infraRule } from '../../../infra-rule.ts';

/** Rights of all pods of a namespace. */
export const kubernetesRbacDefaultAccount = infraRule({
  name: 'kubernetes-rbac-default-account',
  title: 'Binding gives rights to a default service account',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding gives a role to the service account `default`.',
  why: 'Every pod of the namespace that names no account has it.',
  fix: ['Make a ServiceAccount for the workload and bind that.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-binding'],
  must: {
    each: 'subjects',
    where: { at: 'kind', is: 'ServiceAccount' },
    must: { at: 'name', isNot: 'default' },
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: reader
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: ServiceAccount
    name: default # flaw
    namespace: shop
`,
    ],
    terraform: [
      `resource "kubernetes_role_binding" "web" {
  metadata {
    name = "web"
  }
  role_ref {
    kind = "Role"
    name = "view"
  }
  subject {
    kind = "ServiceAccount"
    name = "default" # flaw
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: reader
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: view
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
`,
    ],
    terraform: [
      `resource "kubernetes_role_binding" "web" {
  metadata {
    name = "web"
  }
  role_ref {
    kind = "Role"
    name = "view"
  }
  subject {
    kind = "ServiceAccount"
    name = "web"
  }
}
`,
    ],
  },
});
