import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverServiceAccountPlugin = infraRule({
  name: 'kubernetes-apiserver-service-account-plugin',
  title: 'Pods get no service accounts',
  severity: 'medium',
  cwe: 693,
  what: '`--disable-admission-plugins` has `ServiceAccount`.',
  why: 'Pods run without a token of their own, and nothing keeps them from naming any service account.',
  fix: ['Take it from `--disable-admission-plugins`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.disable-admission-plugins', matchesNot: /(?:^|,)ServiceAccount(?:,|$)/ },
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
        - --disable-admission-plugins=ServiceAccount # flaw
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
        - --secure-port=6443
`,
    ],
  },
});
