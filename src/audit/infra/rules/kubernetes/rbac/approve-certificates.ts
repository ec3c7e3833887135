import { infraRule } from '../../../infra-rule.ts';
import { mayNot } from '../shared-conditions.ts';
import { isBuiltIn } from '../shared-graph.ts';

/** Roles that make identities. */
export const kubernetesRbacApproveCertificates = infraRule({
  name: 'kubernetes-rbac-approve-certificates',
  title: 'Role can approve certificates of the cluster',
  severity: 'high',
  cwe: 269,
  owasp: ['A01:2021', 'A01:2025'],
  what: 'The role may approve or sign requests for certificates.',
  why: 'It makes a certificate for any user or node, and is that user or node.',
  fix: ['Leave it to the controller manager.'],
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  applies: ['kubernetes.any-role'],
  where: { not: { check: isBuiltIn } },
  must: {
    each: 'rules',
    where: { at: 'resourceNames', isSet: false },
    must: mayNot(
      ['certificatesigningrequests/approval', 'certificatesigningrequests/status', 'signers'],
      ['update', 'patch', 'approve', 'sign'],
    ),
  },
  bad: {
    kubernetes: [
      `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: reader
rules:
  - apiGroups: [certificates.k8s.io]
    resources: [certificatesigningrequests/approval]
    verbs: [update]
`,
    ],
    terraform: [
      `resource "kubernetes_cluster_role_v1" "reader" {
  metadata {
    name = "reader"
  }
  rule {
    api_groups = ["certificates.k8s.io"]
    resources  = ["certificatesigningrequests/approval"]
    verbs      = ["update"]
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
  - apiGroups: [certificates.k8s.io]
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
    api_groups = ["certificates.k8s.io"]
    resources  = ["configmaps"]
    verbs      = ["get"]
  }
}
`,
    ],
  },
});
