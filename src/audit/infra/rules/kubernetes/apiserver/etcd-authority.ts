import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverEtcdAuthority = infraRule({
  name: 'kubernetes-apiserver-etcd-authority',
  title: 'API server does not check the certificate of etcd',
  severity: 'medium',
  cwe: 295,
  what: '`--etcd-cafile` is not set.',
  why: 'Who takes the place of etcd gives the cluster any content.',
  fix: ['Set `--etcd-cafile`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.etcd-cafile', isSet: true }, runs('kube-apiserver')),
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
        - --etcd-cafile=/etc/kubernetes/pki/ca.crt
`,
    ],
  },
});
