import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that take over addresses. */
export const kubernetesRbacServiceStatus = infraRule({
  name: 'kubernetes-rbac-service-status',
  title: 'Role can change where traffic goes',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may change the status of Services.',
  why: 'By `status.loadBalancer.ingress.ip` it takes over traffic of the cluster to any address (CVE-2020-8554).',
  fix: ['Leave it to the controller of load balancers.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(['services/status'], ['update', 'patch']),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [""]
    resources: [services/status]
    verbs: [patch]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["services/status"]
    verbs      = ["patch"]
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
  - apiGroups: [""]
    resources: [configmaps]
    verbs: [get]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = [""]
    resources  = ["configmaps"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
