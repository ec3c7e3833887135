import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerServiceAccountKey = infraRule({
  name: 'kubernetes-controller-manager-service-account-key',
  title: 'Controller manager signs tokens with no key of its own',
  severity: 'medium',
  cwe: 321,
  what: '`--service-account-private-key-file` is not set.',
  why: 'Tokens of service accounts cannot be changed by changing a key.',
  fix: ['Set `--service-account-private-key-file`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.service-account-private-key-file', isSet: true },
    runs('kube-controller-manager'),
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
        - --v=2
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
        - --service-account-private-key-file=/etc/kubernetes/pki/sa.key
`,
    ],
  },
});
