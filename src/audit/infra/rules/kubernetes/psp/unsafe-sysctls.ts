import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspUnsafeSysctls = infraRule({
  name: 'kubernetes-psp-unsafe-sysctls',
  title: 'Policy lets pods change settings of the kernel',
  severity: 'high',
  cwe: 250,
  what: 'The policy has `allowedUnsafeSysctls`.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { at: 'spec.allowedUnsafeSysctls', isSet: false },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  allowedUnsafeSysctls: # flaw
    - kernel.msg*
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
  forbiddenSysctls: ["*"]
`,
    ],
  },
});
