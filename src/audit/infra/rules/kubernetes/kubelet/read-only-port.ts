import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs, unlessInFile } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletReadOnlyPort = infraRule({
  name: 'kubernetes-kubelet-read-only-port',
  title: 'Kubelet has a port without login',
  severity: 'medium',
  cwe: 306,
  what: 'The port for reading of the kubelet is not 0.',
  why: 'Everybody in the network reads which pods run on the node, with their environment.',
  fix: ['Set `readOnlyPort: 0`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(unlessInFile('read-only-port', flagIs('read-only-port', 0)), runs('kubelet')),
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
        - --read-only-port=10255 # flaw
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
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
readOnlyPort: 10255 # flaw
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
        - --read-only-port=0
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
readOnlyPort: 0
`,
    ],
  },
});
