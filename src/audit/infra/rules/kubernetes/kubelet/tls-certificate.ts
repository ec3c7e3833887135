import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs, unlessConfigured } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletTlsCertificate = infraRule({
  name: 'kubernetes-kubelet-tls-certificate',
  title: 'Kubelet has no certificate of its own',
  severity: 'medium',
  cwe: 295,
  what: '`--tls-cert-file` or `--tls-private-key-file` is not set, and the certificate is not renewed by the cluster.',
  why: 'The kubelet makes a certificate that nobody can check.',
  fix: ['Set both, or `serverTLSBootstrap: true`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        unlessConfigured('tls-cert-file', {
          all: [
            { at: 'flags.tls-cert-file', isSet: true },
            { at: 'flags.tls-private-key-file', isSet: true },
          ],
        }),
        flagIs('rotate-server-certificates', true),
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
        - --tls-cert-file=/etc/kubernetes/pki/k.crt
        - --tls-private-key-file=/etc/kubernetes/pki/k.key
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
    ],
  },
});
