import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspHostPath = infraRule({
  name: 'kubernetes-psp-host-path',
  title: 'Policy lets pods write to folders of their node',
  severity: 'high',
  cwe: 250,
  what: 'A folder of the node is allowed without `readOnly: true`.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { each: 'spec.allowedHostPaths', must: { at: 'readOnly', is: true } },
  mend: { set: { 'spec.allowedHostPaths.readOnly': true }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  allowedHostPaths:
    - pathPrefix: /data # flaw
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
  allowedHostPaths:
    - pathPrefix: /data
      readOnly: true
`,
    ],
  },
});
