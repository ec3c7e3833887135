import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdPeerAutoTls = infraRule({
  name: 'kubernetes-etcd-peer-auto-tls',
  title: 'Members of etcd cannot check each other',
  severity: 'medium',
  cwe: 295,
  what: '`--peer-auto-tls` is true.',
  why: 'Members cannot tell each other from whoever takes the place of one.',
  fix: ['Set `--peer-cert-file` and `--peer-key-file`, and take `--peer-auto-tls` away.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.peer-auto-tls', isNot: true }, runs('etcd')),
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
        - --peer-auto-tls=true # flaw
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
        - --peer-auto-tls=false
`,
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
});
