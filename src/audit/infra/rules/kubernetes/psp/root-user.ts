import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspRootUser = infraRule({
  name: 'kubernetes-psp-root-user',
  title: 'Policy lets containers run as root',
  severity: 'medium',
  cwe: 250,
  what: 'The policy does not set `runAsUser.rule: MustRunAsNonRoot`, or a range of users without 0.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: {
    any: [
      { at: 'spec.runAsUser.rule', is: 'MustRunAsNonRoot' },
      {
        all: [
          { at: 'spec.runAsUser.rule', is: 'MustRunAs' },
          { at: 'spec.runAsUser.ranges.min', atLeast: 1 },
        ],
      },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  runAsUser:
    rule: RunAsAny # flaw
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
  runAsUser:
    rule: MustRunAsNonRoot
`,
    ],
  },
});
