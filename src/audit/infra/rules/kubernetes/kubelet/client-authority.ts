import { infraRule } from '../../../infra-rule.ts';
import { containers, runs, unlessConfigured } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletClientAuthority = infraRule({
  name: 'kubernetes-kubelet-client-authority',
  title: 'Kubelet takes no certificates of clients',
  severity: 'medium',
  cwe: 287,
  what: '`--client-ca-file` is not set.',
  why: 'The kubelet cannot tell the API server from others.',
  fix: ['Set `authentication.x509.clientCAFile`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    unlessConfigured('client-ca-file', { at: 'flags.client-ca-file', isSet: true }),
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
        - --v=2
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
        - --client-ca-file=/etc/kubernetes/pki/ca.crt
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
  x509:
    clientCAFile: /etc/kubernetes/pki/ca.crt
`,
    ],
  },
});
