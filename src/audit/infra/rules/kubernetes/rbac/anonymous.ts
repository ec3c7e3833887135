import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Rights without logging in. */
export const kubernetesRbacAnonymous = infraRule({
  name: 'kubernetes-rbac-anonymous',
  title: 'Binding gives rights to everybody',
  severity: 'high',
  cwe: 306,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The binding gives a role to `system:anonymous` or `system:unauthenticated`: to all who reach the API server.',
  why: 'The API of clusters is searched for all the time; what is given here, strangers have.',
  fix: [
    'Take the subject away. What is meant to be public has the role `system:public-info-viewer` already.',
  ],
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
  must: { at: 'subjects.name', isNot: ['system:anonymous', 'system:unauthenticated'] },
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
  - kind: User
    apiGroup: rbac.authorization.k8s.io
    name: system:anonymous # flaw
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
