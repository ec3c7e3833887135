import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletStreamingTimeout = infraRule({
  name: 'kubernetes-kubelet-streaming-timeout',
  title: 'Connections into pods never end by themselves',
  severity: 'info',
  cwe: 613,
  what: '`--streaming-connection-idle-timeout` is 0.',
  why: 'Sessions that somebody forgot stay open, for whoever finds them, and use up the node.',
  fix: ['Set it to some hours, or take it away.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.streaming-connection-idle-timeout', matchesNot: /^0(?:[smh]|m0s|h0m0s)?$/ },
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
        - --streaming-connection-idle-timeout=0 # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
streamingConnectionIdleTimeout: 0s # flaw
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
        - --streaming-connection-idle-timeout=30m
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
