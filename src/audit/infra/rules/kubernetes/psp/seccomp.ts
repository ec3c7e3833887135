import { infraRule } from '../../../infra-rule.ts';
import { annotated } from '../shared-annotations.ts';

/** What a pod security policy lets through. */
export const kubernetesPspSeccomp = infraRule({
  name: 'kubernetes-psp-seccomp',
  title: 'Policy asks for no seccomp profile',
  severity: 'info',
  cwe: 693,
  what: 'No annotation of the policy names a default seccomp profile.',
  why: 'Pods may use every system call. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: {
    check: annotated(
      'seccomp.security.alpha.kubernetes.io/defaultProfileName',
      /^(?:runtime|docker)\/default$/,
    ),
  },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  privileged: false
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
  annotations:
    seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
spec:
  privileged: false
`,
    ],
  },
});
