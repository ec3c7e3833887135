import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Wildcards for groups of the API. */
export const kubernetesRbacAllGroups = infraRule({
  name: 'kubernetes-rbac-all-groups',
  title: 'Role is for all groups of the API',
  severity: 'low',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'An entry of the role has `*` for the group of its resources.',
  why: 'Kinds of the same name in any group, also those that are installed one day, are covered.',
  fix: ['Name the group: `""` is that of pods and secrets.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: { each: 'rules', must: { at: 'apiGroups', containsNot: '*' } },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: ["*"] # flaw
    resources: [deployments]
    verbs: [get]
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
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get]
`,
    ],
  },
});
