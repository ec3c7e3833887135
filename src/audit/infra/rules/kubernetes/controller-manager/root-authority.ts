import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerRootAuthority = infraRule({
  name: 'kubernetes-controller-manager-root-authority',
  title: 'Pods cannot check the API server',
  severity: 'medium',
  cwe: 295,
  what: '`--root-ca-file` is not set: pods get no certificate to check the API server by.',
  why: 'Programs talk to whoever takes its place, with their tokens.',
  fix: ['Set `--root-ca-file`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.root-ca-file', isSet: true }, runs('kube-controller-manager')),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --v=2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --root-ca-file=/etc/kubernetes/pki/ca.crt
`,
    ],
  },
});
