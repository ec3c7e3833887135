import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverTlsCertificate = infraRule({
  name: 'kubernetes-apiserver-tls-certificate',
  title: 'API server has no certificate of its own',
  severity: 'medium',
  cwe: 295,
  what: '`--tls-cert-file` or `--tls-private-key-file` is not set.',
  why: 'The server makes a certificate that nobody can check, and clients are told not to.',
  fix: ['Set both flags.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.tls-cert-file', isSet: true },
        { at: 'flags.tls-private-key-file', isSet: true },
      ],
    },
    runs('kube-apiserver'),
  ),
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
        - --tls-cert-file=/etc/kubernetes/pki/a.crt
        - --tls-private-key-file=/etc/kubernetes/pki/a.key
`,
    ],
  },
});
