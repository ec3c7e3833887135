import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAuditPolicy = infraRule({
  name: 'kubernetes-apiserver-audit-policy',
  title: 'API server has no policy for its audit log',
  severity: 'medium',
  cwe: 778,
  what: '`--audit-policy-file` is not set: nothing is recorded.',
  why: 'Nobody can tell afterwards who did what.',
  fix: ['Set `--audit-policy-file`.'],
  references: [
    'https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.audit-policy-file', isSet: true }, runs('kube-apiserver')),
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
        - --audit-policy-file=/etc/audit.yaml
`,
    ],
  },
});
