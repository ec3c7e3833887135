import { infraRule } from '../../../infra-rule.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Wildcards for addresses of the API server. */
export const kubernetesRbacAnyUrl = infraRule({
  name: 'kubernetes-rbac-any-url',
  title: 'Role may ask every address of the API server',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may use all addresses of the API server that are no resources.',
  why: 'Figures, logs and settings of the server are among them, and whatever is added.',
  fix: ['List the paths that are needed: `/metrics`, `/healthz`.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: { each: 'rules', must: { at: 'nonResourceURLs', containsNot: '*' } },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - nonResourceURLs: ["*"] # flaw
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
  - nonResourceURLs: [/metrics]
    verbs: [get]
`,
    ],
  },
});
