import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverEtcdClient = infraRule({
  name: 'kubernetes-apiserver-etcd-client',
  title: 'API server has no certificate for etcd',
  severity: 'medium',
  cwe: 287,
  what: '`--etcd-certfile` or `--etcd-keyfile` is not set.',
  why: 'etcd cannot tell the API server from others; who reaches it has the whole cluster.',
  fix: ['Set both flags, and `--client-cert-auth` for etcd.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.etcd-certfile', isSet: true },
        { at: 'flags.etcd-keyfile', isSet: true },
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
        - --etcd-certfile=/etc/kubernetes/pki/e.crt
        - --etcd-keyfile=/etc/kubernetes/pki/e.key
`,
    ],
  },
});
