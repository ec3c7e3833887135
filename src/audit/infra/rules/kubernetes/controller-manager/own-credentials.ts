import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of kube-controller-manager. */
export const kubernetesControllerManagerOwnCredentials = infraRule({
  name: 'kubernetes-controller-manager-own-credentials',
  title: 'All controllers share one identity',
  severity: 'medium',
  cwe: 250,
  what: '`--use-service-account-credentials` is not true.',
  why: 'Every controller has the rights of all, and nobody can tell from the audit log which did what.',
  fix: ['Set `--use-service-account-credentials=true`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(flagIs('use-service-account-credentials', true), runs('kube-controller-manager')),
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
        - --use-service-account-credentials=false # flaw
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
        - --use-service-account-credentials=true
`,
    ],
  },
});
