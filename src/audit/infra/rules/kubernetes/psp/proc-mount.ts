import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspProcMount = infraRule({
  name: 'kubernetes-psp-proc-mount',
  title: 'Policy lets containers see all of /proc',
  severity: 'high',
  cwe: 250,
  what: 'The policy allows the type `Unmasked` for /proc.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { at: 'spec.allowedProcMountTypes', containsNot: 'Unmasked' },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  allowedProcMountTypes: # flaw
    - Unmasked
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
  allowedProcMountTypes: [Default]
`,
    ],
  },
});
