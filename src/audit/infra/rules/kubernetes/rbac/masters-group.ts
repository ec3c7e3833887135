import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** The group that no rule holds. */
export const kubernetesRbacMastersGroup = infraRule({
  name: 'kubernetes-rbac-masters-group',
  title: 'Binding names the group of masters',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding names `system:masters`.',
  why: 'Who is in that group may do everything, whatever bindings say; it cannot be taken away but by new certificates.',
  fix: ['Use a group of your own.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-binding'],
  where: { not: { check: isBuiltIn } },
  must: { at: 'subjects.name', isNot: 'system:masters' },
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
    name: system:masters # flaw
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
