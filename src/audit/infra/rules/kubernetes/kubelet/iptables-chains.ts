import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletIptablesChains = infraRule({
  name: 'kubernetes-kubelet-iptables-chains',
  title: 'Kubelet does not keep the rules of the firewall',
  severity: 'info',
  cwe: 693,
  what: '`--make-iptables-util-chains` is false.',
  why: 'Rules of the node and those of pods get out of step.',
  fix: ['Take the setting away.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.make-iptables-util-chains', isNot: false }, runs('kubelet')),
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
        - --make-iptables-util-chains=false # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
makeIPTablesUtilChains: false # flaw
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
        - --make-iptables-util-chains=true
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
