import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletEventRate = infraRule({
  name: 'kubernetes-kubelet-event-rate',
  title: 'Kubelet leaves out events',
  severity: 'info',
  cwe: 778,
  what: '`--event-qps` is set to few events a second.',
  why: 'Events that would tell of an attack are lost among others.',
  fix: ['Set `eventRecordQPS` to 0, or to what the node needs.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { any: [flagIs('event-qps', 0), { at: 'flags.event-qps', atLeast: 5, absent: 'holds' }] },
    runs('kubelet'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kubelet
  namespace: kube-system
spec:
  containers:
    - name: kubelet
      image: registry.k8s.io/kubelet:v1.34.1
      command:
        - kubelet
        - --event-qps=2 # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
eventRecordQPS: 2 # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kubelet
  namespace: kube-system
spec:
  containers:
    - name: kubelet
      image: registry.k8s.io/kubelet:v1.34.1
      command:
        - kubelet
        - --event-qps=0
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: kubelet
  namespace: kube-system
spec:
  containers:
    - name: kubelet
      image: registry.k8s.io/kubelet:v1.34.1
      command:
        - kubelet
        - --v=2
`,
    ],
  },
});
