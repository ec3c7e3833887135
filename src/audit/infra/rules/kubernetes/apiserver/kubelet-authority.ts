import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverKubeletAuthority = infraRule({
  name: 'kubernetes-apiserver-kubelet-authority',
  title: 'API server does not check the certificates of kubelets',
  severity: 'medium',
  cwe: 295,
  what: '`--kubelet-certificate-authority` is not set.',
  why: 'Who takes the place of a kubelet reads and changes what goes to pods.',
  fix: ['Set `--kubelet-certificate-authority`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.kubelet-certificate-authority', isSet: true }, runs('kube-apiserver')),
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
        - --kubelet-certificate-authority=/etc/kubernetes/pki/ca.crt
`,
    ],
  },
});
