import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverPodSecurityPlugin = infraRule({
  name: 'kubernetes-apiserver-pod-security-plugin',
  title: 'Pod Security levels are not enforced',
  severity: 'medium',
  cwe: 693,
  what: '`--disable-admission-plugins` has `PodSecurity`, or the plugin PodSecurityPolicy of before is asked for, which is gone.',
  why: 'Labels of namespaces that ask for a level mean nothing.',
  fix: ['Take `PodSecurity` from `--disable-admission-plugins`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { all: [{ at: 'flags.disable-admission-plugins', matchesNot: /(?:^|,)PodSecurity(?:,|$)/ }] },
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
        - --disable-admission-plugins=PodSecurity # flaw
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
        - --enable-admission-plugins=NodeRestriction
`,
    ],
  },
});
