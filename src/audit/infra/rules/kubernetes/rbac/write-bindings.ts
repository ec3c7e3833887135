import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that change who has which role. */
export const kubernetesRbacWriteBindings = infraRule({
  name: 'kubernetes-rbac-write-bindings',
  title: 'Role can bind roles',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may create or change bindings of roles, or roles.',
  why: 'Who has it gives others what it may itself, and whatever a mistake in a role lets it; every such change should be seen by somebody.',
  fix: ['Leave it to the system that deploys.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(
      ['rolebindings', 'clusterrolebindings', 'roles', 'clusterroles'],
      ['create', 'update', 'patch'],
    ),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [rolebindings]
    verbs: [create]
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
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [rolebindings]
    verbs: [get]
`,
    ],
  },
});
