import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerRotateServerCertificate = infraRule({
  name: 'kubernetes-controller-manager-rotate-server-certificate',
  title: 'Certificates of kubelets are not renewed',
  severity: 'medium',
  cwe: 324,
  what: 'The feature gate `RotateKubeletServerCertificate` is switched off.',
  why: 'Certificates run out, or keys that were stolen stay good.',
  fix: ['Take the feature gate away: it is on by default.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      all: [
        { at: 'flags.feature-gates', matchesNot: /RotateKubeletServerCertificate=false/ },
        { at: 'flags.feature-gates.RotateKubeletServerCertificate', isNot: false },
      ],
    },
    runs(['kube-controller-manager', 'kubelet']),
  ),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --feature-gates=RotateKubeletServerCertificate=false # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --feature-gates=RotateKubeletServerCertificate=true
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: kube-controller-manager
  namespace: kube-system
spec:
  containers:
    - name: kube-controller-manager
      image: registry.k8s.io/kube-controller-manager:v1.34.1
      command:
        - kube-controller-manager
        - --v=2
`,
    ],
  },
});
