import { infraRule } from '../../../infra-rule.ts';
import { hasOwnAuthority } from '../shared-control-plane.ts';

/** A flag of etcd. */
export const kubernetesEtcdOwnAuthority = infraRule({
  name: 'kubernetes-etcd-own-authority',
  title: 'etcd trusts the authority of the whole cluster',
  severity: 'medium',
  cwe: 295,
  what: '`--trusted-ca-file` names the authority that the API server has for its clients.',
  why: 'Every certificate of the cluster, that of any user, opens etcd.',
  fix: ['Use an authority for etcd alone.'],
  references: ['https://etcd.io/docs/v3.5/op-guide/security/'],
  applies: ['kubernetes.workload'],
  must: { check: hasOwnAuthority },
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
        - --trusted-ca-file=/etc/kubernetes/pki/ca.crt # flaw
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
        - --trusted-ca-file=/etc/pki/all.pem # flaw
---
apiVersion: v1
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
        - --client-ca-file=/etc/pki/all.pem
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
        - --trusted-ca-file=/etc/kubernetes/pki/etcd/ca.crt
---
apiVersion: v1
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
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
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
