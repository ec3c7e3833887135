import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of etcd. */
export const kubernetesEtcdAutoTls = infraRule({
  name: 'kubernetes-etcd-auto-tls',
  title: 'etcd makes certificates that nobody can check',
  severity: 'medium',
  cwe: 295,
  what: '`--auto-tls` is true.',
  why: 'Clients cannot tell etcd from whoever takes its place.',
  fix: ['Set `--cert-file` and `--key-file`, and take `--auto-tls` away.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.auto-tls', isNot: true }, runs('etcd')),
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
        - --auto-tls=true # flaw
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
        - --auto-tls=false
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
