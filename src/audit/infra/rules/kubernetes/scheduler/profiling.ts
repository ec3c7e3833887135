import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs, unlessConfigured } from '../shared-conditions.ts';

/** A flag of kube-scheduler. */
export const kubernetesSchedulerProfiling = infraRule({
  name: 'kubernetes-scheduler-profiling',
  title: 'Scheduler tells about its inside',
  severity: 'low',
  cwe: 200,
  what: '`--profiling` is not false.',
  why: 'Who may ask gets its memory and running calls, and can keep it busy by asking.',
  fix: ['Set `--profiling=false`, or `enableProfiling: false` in its configuration.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(unlessConfigured('profiling', flagIs('profiling', false)), runs('kube-scheduler')),
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
        - --profiling=true # flaw
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
      `apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
enableProfiling: true # flaw
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
        - --profiling=false
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
        - --config=/etc/scheduler.yaml
`,
    ],
  },
});
