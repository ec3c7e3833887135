import { infraRule } from '../../../infra-rule.ts';
import { labelled } from '../shared-annotations.ts';
import { mayNot } from '../shared-conditions.ts';

/** Rights that flow into the roles view, edit and admin. */
export const kubernetesRbacAggregatedRights = infraRule({
  name: 'kubernetes-rbac-aggregated-rights',
  title: 'Role adds dangerous rights to a role that all have',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'By its label the role is added to `view` or `edit`, and it may read secrets, enter pods or do everything of a kind.',
  why: 'Everybody with that usual role has it then, without anybody having given it to them.',
  fix: ['Take the label away, or the right.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#aggregated-clusterroles'],
  applies: ['kubernetes.cluster-role'],
  where: {
    any: [
      { check: labelled('rbac.authorization.k8s.io/aggregate-to-view') },
      { check: labelled('rbac.authorization.k8s.io/aggregate-to-edit') },
    ],
  },
  must: {
    each: 'rules',
    must: {
      all: [
        mayNot(['secrets', 'pods/exec', 'serviceaccounts/token', '*'], ['get', 'list', 'watch', 'create']),
        { at: 'verbs', containsNot: ['impersonate', 'escalate', 'bind'] },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: web
  labels:
    rbac.authorization.k8s.io/aggregate-to-view: "true"
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
});
