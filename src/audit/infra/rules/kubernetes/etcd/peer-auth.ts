import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdPeerAuth = infraRule({
  name: 'kubernetes-etcd-peer-auth',
  title: 'etcd takes anybody for a member',
  severity: 'medium',
  cwe: 306,
  what: '`--peer-client-cert-auth` is not true.',
  why: 'Who reaches the port of members joins, and has the content of the cluster.',
  fix: ['Set `--peer-client-cert-auth=true` and `--peer-trusted-ca-file`.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(flagIs('peer-client-cert-auth', true), runs('etcd')),
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
        - --peer-client-cert-auth=false # flaw
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
        - --peer-client-cert-auth=true
`,
    ],
  },
});
