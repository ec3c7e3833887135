import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverBasicAuthFile = infraRule({
  name: 'kubernetes-apiserver-basic-auth-file',
  title: 'API server takes passwords from a file',
  severity: 'high',
  cwe: 287,
  what: '`--basic-auth-file` names a file of passwords in plain text.',
  why: 'Passwords there never change while the server runs, and who reads the file is everybody in it.',
  fix: ['Take the flag away (Kubernetes 1.19 did), and use OpenID Connect or certificates.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.basic-auth-file', isSet: false }, runs('kube-apiserver')),
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
        - --basic-auth-file=/etc/users.csv # flaw
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
