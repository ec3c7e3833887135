import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kubelet. */
export const kubernetesKubeletRotateCertificates = infraRule({
  name: 'kubernetes-kubelet-rotate-certificates',
  title: 'Kubelet does not renew its certificate',
  severity: 'medium',
  cwe: 324,
  what: '`--rotate-certificates` is false.',
  why: 'The certificate runs out, or one that was stolen stays good for a year.',
  fix: ['Set `rotateCertificates: true`.'],
  references: [
    'https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.rotate-certificates', is: true },
        {
          all: [
            { at: 'flags.rotate-certificates', isSet: false },
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
        - --rotate-certificates=false # flaw
`,
      `apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
rotateCertificates: false # flaw
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
        - --rotate-certificates=true
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
