import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspPrivilegeEscalation = infraRule({
  name: 'kubernetes-psp-privilege-escalation',
  title: 'Policy lets containers gain rights',
  severity: 'medium',
  cwe: 250,
  what: 'The policy does not set `allowPrivilegeEscalation: false`.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { at: 'spec.allowPrivilegeEscalation', is: false },
  mend: { set: { 'spec.allowPrivilegeEscalation': false }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  allowPrivilegeEscalation: true # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  allowPrivilegeEscalation: false
`,
    ],
  },
});
