import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverKubeletClient = infraRule({
  name: 'kubernetes-apiserver-kubelet-client',
  title: 'API server has no certificate for kubelets',
  severity: 'medium',
  cwe: 287,
  what: '`--kubelet-client-certificate` or `--kubelet-client-key` is not set.',
  why: 'Kubelets cannot tell the API server from others, and have to answer everybody.',
  fix: ['Set both flags.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.kubelet-client-certificate', isSet: true },
        { at: 'flags.kubelet-client-key', isSet: true },
      ],
    },
    runs('kube-apiserver'),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --secure-port=6443
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-apiserver
  namespace: kube-system
spec:
  containers:
    - name: kube-apiserver
      image: registry.k8s.io/kube-apiserver:v1.34.1
      command:
        - kube-apiserver
        - --kubelet-client-certificate=/etc/kubernetes/pki/k.crt
        - --kubelet-client-key=/etc/kubernetes/pki/k.key
`,
    ],
  },
});
