import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdPeerCertificate = infraRule({
  name: 'kubernetes-etcd-peer-certificate',
  title: 'Members of etcd talk without TLS',
  severity: 'high',
  cwe: 319,
  what: '`--peer-cert-file` or `--peer-key-file` is not set.',
  why: 'The whole content of the cluster, secrets too, goes over the network in plain text.',
  fix: ['Set both flags.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.peer-cert-file', isSet: true },
        { at: 'flags.peer-key-file', isSet: true },
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
        - --peer-cert-file=/etc/etcd/a.crt
        - --peer-key-file=/etc/etcd/a.key
`,
    ],
  },
});
