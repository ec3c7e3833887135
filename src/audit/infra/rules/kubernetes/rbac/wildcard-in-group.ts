import { infraRule } from '../../../infra-rule.ts';
import { groupsOfKubernetes } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Wildcards in roles, in groups that are not of Kubernetes itself. */
export const kubernetesRbacWildcardInGroup = infraRule({
  name: 'kubernetes-rbac-wildcard-in-group',
  title: 'Role allows everything of a kind that somebody added',
  severity: 'low',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'An entry of the role has `*` for its resources or its verbs, in a group that was added to the API.',
  why: 'It covers what will be added to the group, and verbs that nobody thought of.',
  fix: ['List the resources and verbs that are needed.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: {
      all: [{ at: 'apiGroups', isSet: true }, { not: { at: 'apiGroups', contains: groupsOfKubernetes } }],
    },
    must: {
      all: [
        { at: 'resources', containsNot: '*' },
        { at: 'verbs', containsNot: '*' },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [shop.example.com]
    resources: [orders]
    verbs: ["*"] # flaw
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
  - apiGroups: [shop.example.com]
    resources: [orders]
    verbs: [get]
`,
    ],
  },
});
