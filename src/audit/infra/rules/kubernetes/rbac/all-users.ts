import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Rights of everybody with any account. */
export const kubernetesRbacAllUsers = infraRule({
  name: 'kubernetes-rbac-all-users',
  title: 'Binding gives rights to all who can log in',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding gives a role to `system:authenticated` or to all service accounts.',
  why: 'Every program of the cluster has it; on some clouds everybody with an account of that cloud.',
  fix: ['Name the users, groups or service accounts that need it.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-binding'],
  where: {
    not: {
      any: [
        { check: isBuiltIn },
        { at: 'roleRef.name', is: ['system:public-info-viewer', 'system:discovery', 'system:basic-user'] },
      ],
    },
  },
  must: { at: 'subjects.name', isNot: ['system:authenticated', 'system:serviceaccounts'] },
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
  - kind: Group
    apiGroup: rbac.authorization.k8s.io
    name: system:authenticated # flaw
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
  },
});
