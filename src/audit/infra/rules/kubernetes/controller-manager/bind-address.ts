import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerBindAddress = infraRule({
  name: 'kubernetes-controller-manager-bind-address',
  title: 'Controller manager listens on every address',
  severity: 'low',
  cwe: 668,
  what: '`--bind-address` is not the address of the machine itself.',
  why: 'Figures of the cluster and debugging are open to the network.',
  fix: ['Set `--bind-address=127.0.0.1`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.bind-address', is: ['127.0.0.1', '::1', 'localhost'] },
    runs('kube-controller-manager'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --bind-address=0.0.0.0 # flaw
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --v=2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --bind-address=127.0.0.1
`,
    ],
  },
});
