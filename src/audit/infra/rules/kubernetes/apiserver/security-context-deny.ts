import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverSecurityContextDeny = infraRule({
  name: 'kubernetes-apiserver-security-context-deny',
  title: 'API server asks for a plugin that is gone',
  severity: 'info',
  cwe: 477,
  what: '`--enable-admission-plugins` has `SecurityContextDeny` or `PodSecurityPolicy`, which Kubernetes 1.27 and 1.25 took away.',
  why: 'A current server does not start with it; an old one has faults that nobody mends.',
  fix: ['Take it away, and enforce Pod Security levels by labels of namespaces.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      at: 'flags.enable-admission-plugins',
      matchesNot: /(?:^|,)(?:SecurityContextDeny|PodSecurityPolicy)(?:,|$)/,
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
        - --enable-admission-plugins=SecurityContextDeny # flaw
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
