import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that get past the rule that nobody gives what they do not have. */
export const kubernetesRbacEscalate = infraRule({
  name: 'kubernetes-rbac-escalate',
  title: 'Role can give itself more rights',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may `escalate` or `bind` roles: that is to give rights that it does not have.',
  why: 'Who has it makes themselves administrator.',
  fix: ['Take the verbs away; to give roles that one has oneself, neither is needed.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/',
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping',
  ],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], ['escalate', 'bind']),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [clusterroles]
    verbs: [bind]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["roles"]
    verbs      = ["escalate"]
  }
}
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
    resources: [roles]
    verbs: [get]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = ["rbac.authorization.k8s.io"]
    resources  = ["roles"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
