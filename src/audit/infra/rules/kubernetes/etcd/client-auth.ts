import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdClientAuth = infraRule({
  name: 'kubernetes-etcd-client-auth',
  title: 'etcd answers clients without a certificate',
  severity: 'high',
  cwe: 306,
  what: '`--client-cert-auth` is not true.',
  why: 'Who reaches etcd reads and writes the whole cluster, past every role.',
  fix: ['Set `--client-cert-auth=true` and `--trusted-ca-file`.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(flagIs('client-cert-auth', true), runs('etcd')),
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
        - --client-cert-auth=false # flaw
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
        - --client-cert-auth=true
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
        - --client-cert-auth
`,
    ],
  },
});
