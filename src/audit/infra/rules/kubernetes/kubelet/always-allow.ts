import { infraRule } from '../../../infra-rule.ts';
import { containers, runs, unlessInFile } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletAlwaysAllow = infraRule({
  name: 'kubernetes-kubelet-always-allow',
  title: 'Kubelet allows everything',
  severity: 'high',
  cwe: 862,
  what: 'The authorization mode of the kubelet is `AlwaysAllow`.',
  why: 'Whoever gets an answer runs commands in every pod of the node.',
  fix: ['Set `authorization.mode: Webhook`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    unlessInFile('authorization-mode', {
      at: 'flags.authorization-mode',
      matchesNot: /(?:^|,)AlwaysAllow(?:,|$)/,
      absent: 'fails',
    }),
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
        - --authorization-mode=AlwaysAllow # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization:
  mode: AlwaysAllow # flaw
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
        - --authorization-mode=Webhook
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authorization:
  mode: Webhook
`,
    ],
  },
});
