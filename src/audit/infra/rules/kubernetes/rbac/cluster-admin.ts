import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Who is administrator. */
export const kubernetesRbacClusterAdmin = infraRule({
  name: 'kubernetes-rbac-cluster-admin',
  title: 'Binding makes somebody administrator of the cluster',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding gives the role `cluster-admin`.',
  why: 'Everything in the cluster may be done by it: a fault in a program that has it is a fault of the whole cluster.',
  fix: [
    'Bind a role with the rights that are needed; give `cluster-admin` to people for a time, not to programs.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-binding'],
  where: { not: { check: isBuiltIn } },
  must: { at: 'roleRef.name', isNot: 'cluster-admin' },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: reader
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin # flaw
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_binding_v1" "web" {
  metadata {
    name = "web"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "cluster-admin" # flaw
  }
  subject {
    kind = "ServiceAccount"
    name = "web"
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
      `resource "kubernetes_cluster_role_binding_v1" "web" {
  metadata {
    name = "web"
  }
  role_ref {
    api_group = "rbac.authorization.k8s.io"
    kind      = "ClusterRole"
    name      = "view"
  }
}
`,
    ],
  },
});
