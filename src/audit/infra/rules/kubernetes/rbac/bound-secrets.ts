import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Bindings by which a program reads every secret. */
export const kubernetesRbacBoundSecrets = infraRule({
  name: 'kubernetes-rbac-bound-secrets',
  title: 'Service account can read all secrets of the cluster',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding gives a service account a role for the whole cluster that may read secrets without naming them.',
  why: 'A fault in the program is the loss of every password and token of the cluster.',
  fix: ['Use a Role and a RoleBinding in the namespace, and name the secrets in `resourceNames`.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.cluster-role-binding'],
  where: {
    all: [{ some: 'subjects', has: { at: 'kind', is: 'ServiceAccount' } }, { not: { check: isBuiltIn } }],
  },
  must: {
    not: {
      connected: 'kubernetes.cluster-role',
      via: 'roleRef.name',
      where: {
        some: 'rules',
        has: {
          all: [
            { at: 'resources', contains: 'secrets' },
            { at: 'verbs', contains: ['get', 'list', 'watch', '*'] },
            { at: 'resourceNames', isSet: false },
          ],
        },
      },
    },
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
  name: reader
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [secrets]
    verbs: [get]
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
  name: reader
subjects:
  - kind: ServiceAccount
    name: web
    namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [pods]
    verbs: [get]
`,
    ],
  },
});
