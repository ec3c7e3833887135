import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverInsecureBindAddress = infraRule({
  name: 'kubernetes-apiserver-insecure-bind-address',
  title: 'API server listens without TLS on an address',
  severity: 'high',
  cwe: 319,
  what: '`--insecure-bind-address` is set: everything is allowed there, without logging in and without TLS.',
  why: 'Who reaches it is administrator of the cluster.',
  fix: ['Take the flag away.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.insecure-bind-address', isSet: false }, runs('kube-apiserver')),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --insecure-bind-address=0.0.0.0 # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --secure-port=6443
`,
    ],
  },
});
