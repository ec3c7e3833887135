import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that decide who sees every object. */
export const kubernetesRbacWriteWebhooks = infraRule({
  name: 'kubernetes-rbac-write-webhooks',
  title: 'Role can change admission webhooks',
  severity: 'medium',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may create or change the configuration of webhooks for admission.',
  why: 'A webhook of theirs reads and changes every object that is written to the cluster, secrets and pods among them.',
  fix: ['Leave it to the installer of the webhook; name the one configuration in `resourceNames`.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(
      ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations'],
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
  - apiGroups: [admissionregistration.k8s.io]
    resources: [mutatingwebhookconfigurations]
    verbs: [create]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = ["admissionregistration.k8s.io"]
    resources  = ["mutatingwebhookconfigurations"]
    verbs      = ["create"]
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
  - apiGroups: [admissionregistration.k8s.io]
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
    api_groups = ["admissionregistration.k8s.io"]
    resources  = ["configmaps"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
