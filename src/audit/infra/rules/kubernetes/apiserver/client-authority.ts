import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverClientAuthority = infraRule({
  name: 'kubernetes-apiserver-client-authority',
  title: 'API server takes no certificates of clients',
  severity: 'medium',
  cwe: 287,
  what: '`--client-ca-file` is not set, or names no certificate.',
  why: 'Nodes and administrators have to log in by something weaker.',
  fix: ['Set `--client-ca-file`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.client-ca-file', matches: /\.(?:crt|pem|cer|ca)$/ }, runs('kube-apiserver')),
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
        - --secure-port=6443
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
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
`,
    ],
  },
});
