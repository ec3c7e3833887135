import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdTlsCertificate = infraRule({
  name: 'kubernetes-etcd-tls-certificate',
  title: 'etcd speaks without TLS',
  severity: 'medium',
  cwe: 319,
  what: '`--cert-file` or `--key-file` is not set.',
  why: 'The whole content of the cluster, secrets too, goes over the network in plain text.',
  fix: ['Set both flags.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.cert-file', isSet: true },
        { at: 'flags.key-file', isSet: true },
      ],
    },
    runs('etcd'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: etcd
  namespace: kube-system
spec:
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:v1.34.1
      command:
        - etcd
        - --name=a
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: etcd
  namespace: kube-system
spec:
  containers:
    - name: etcd
      image: registry.k8s.io/etcd:v1.34.1
      command:
        - etcd
        - --cert-file=/etc/etcd/a.crt
        - --key-file=/etc/etcd/a.key
`,
    ],
  },
});
