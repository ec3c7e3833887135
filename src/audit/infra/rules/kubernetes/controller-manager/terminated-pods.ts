import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerTerminatedPods = infraRule({
  name: 'kubernetes-controller-manager-terminated-pods',
  title: 'Pods that ended are kept without end',
  severity: 'info',
  cwe: 770,
  what: '`--terminated-pod-gc-threshold` is 0, or more than 12,500.',
  why: 'The store of the cluster fills up with pods that are over.',
  fix: ['Set `--terminated-pod-gc-threshold` to between 1 and 12,500.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.terminated-pod-gc-threshold', atLeast: 1, absent: 'holds' },
        { at: 'flags.terminated-pod-gc-threshold', atMost: 12500, absent: 'holds' },
      ],
    },
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
        - --terminated-pod-gc-threshold=0 # flaw
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
        - --terminated-pod-gc-threshold=500
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
});
