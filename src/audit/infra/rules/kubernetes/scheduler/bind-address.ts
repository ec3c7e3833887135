import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-scheduler. */
export const kubernetesSchedulerBindAddress = infraRule({
  name: 'kubernetes-scheduler-bind-address',
  title: 'Scheduler listens on every address',
  severity: 'low',
  cwe: 668,
  what: '`--bind-address` is not the address of the machine itself.',
  why: 'Figures of the cluster and debugging are open to the network.',
  fix: ['Set `--bind-address=127.0.0.1`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.bind-address', is: ['127.0.0.1', '::1', 'localhost'] },
    runs('kube-scheduler'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-scheduler
  namespace: kube-system
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:v1.34.1
      command:
        - kube-scheduler
        - --bind-address=0.0.0.0 # flaw
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-scheduler
  namespace: kube-system
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:v1.34.1
      command:
        - kube-scheduler
        - --v=2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-scheduler
  namespace: kube-system
spec:
  containers:
    - name: kube-scheduler
      image: registry.k8s.io/kube-scheduler:v1.34.1
      command:
        - kube-scheduler
        - --bind-address=127.0.0.1
`,
    ],
  },
});
