import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletHostnameOverride = infraRule({
  name: 'kubernetes-kubelet-hostname-override',
  title: 'Kubelet calls itself by another name',
  severity: 'info',
  cwe: 706,
  what: '`--hostname-override` is set.',
  why: 'Certificates, logs and rights of nodes are by name: they no longer fit the machine.',
  fix: ['Take the flag away.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.hostname-override', isSet: false }, runs('kubelet')),
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
        - --hostname-override=node-1 # flaw
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
        - --v=2
`,
    ],
  },
});
