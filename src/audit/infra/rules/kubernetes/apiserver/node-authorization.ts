import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverNodeAuthorization = infraRule({
  name: 'kubernetes-apiserver-node-authorization',
  title: 'API server does not hold kubelets to their own pods',
  severity: 'medium',
  cwe: 862,
  what: '`--authorization-mode` does not have `Node`.',
  why: 'A kubelet that is taken over reads the secrets of all pods, not only of those on its node.',
  fix: ['Set `--authorization-mode=Node,RBAC`, and the admission plugin NodeRestriction.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.authorization-mode', matches: /(?:^|,)Node(?:,|$)/ },
        { at: 'flags.authorization-config', isSet: true },
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
        - --authorization-mode=RBAC # flaw
`,
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
        - --authorization-mode=Node,RBAC
`,
    ],
  },
});
