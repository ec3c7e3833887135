import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs, unlessInFile } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletAnonymousAuth = infraRule({
  name: 'kubernetes-kubelet-anonymous-auth',
  title: 'Kubelet answers requests without a name',
  severity: 'high',
  cwe: 306,
  what: '`--anonymous-auth` is not false, or `authentication.anonymous.enabled` is true.',
  why: 'Who reaches port 10250 runs commands in every pod of the node.',
  fix: ['Set `authentication.anonymous.enabled: false`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(unlessInFile('anonymous-auth', flagIs('anonymous-auth', false)), runs('kubelet')),
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
        - --anonymous-auth=true # flaw
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
authentication:
  anonymous:
    enabled: true # flaw
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
        - --anonymous-auth=false
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
        - --config=/etc/kubelet.yaml
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
authentication:
  anonymous:
    enabled: false
`,
    ],
  },
});
