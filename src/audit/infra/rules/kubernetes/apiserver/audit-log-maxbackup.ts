import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAuditLogMaxbackup = infraRule({
  name: 'kubernetes-apiserver-audit-log-maxbackup',
  title: 'Audit log is kept too short: files that it keeps',
  severity: 'info',
  cwe: 778,
  what: '`--audit-log-maxbackup` is not set, or less than 10.',
  why: 'By the time somebody looks, what happened is gone.',
  fix: ['Set `--audit-log-maxbackup=10` or more, or send the log elsewhere.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.audit-log-maxbackup', atLeast: 10 },
        { at: 'flags.audit-webhook-config-file', isSet: true },
      ],
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
        - --audit-log-maxbackup=1 # flaw
`,
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
        - --audit-log-maxbackup=10
`,
    ],
  },
});
