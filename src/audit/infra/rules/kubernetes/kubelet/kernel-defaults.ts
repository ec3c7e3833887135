import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletKernelDefaults = infraRule({
  name: 'kubernetes-kubelet-kernel-defaults',
  title: 'Kubelet changes settings of the kernel',
  severity: 'info',
  cwe: 693,
  what: '`--protect-kernel-defaults` is not true.',
  why: 'The kubelet sets parameters of the kernel as it likes, past those that the node was hardened with.',
  fix: ['Set `protectKernelDefaults: true`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        flagIs('protect-kernel-defaults', true),
        {
          all: [
            { at: 'flags.protect-kernel-defaults', isSet: false },
            { at: 'isFile', isSet: false },
          ],
        },
      ],
    },
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
        - --protect-kernel-defaults=false # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: false # flaw
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
        - --protect-kernel-defaults=true
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
protectKernelDefaults: true
`,
    ],
  },
});
