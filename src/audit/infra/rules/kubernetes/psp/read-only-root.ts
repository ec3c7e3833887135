import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspReadOnlyRoot = infraRule({
  name: 'kubernetes-psp-read-only-root',
  title: 'Policy lets containers write to their own file system',
  severity: 'info',
  cwe: 250,
  what: 'The policy does not set `readOnlyRootFilesystem: true`.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { at: 'spec.readOnlyRootFilesystem', is: true },
  mend: { set: { 'spec.readOnlyRootFilesystem': true }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  readOnlyRootFilesystem: false # flaw
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
  readOnlyRootFilesystem: true
`,
    ],
  },
});
