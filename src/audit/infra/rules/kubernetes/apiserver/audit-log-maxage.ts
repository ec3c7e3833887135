import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAuditLogMaxage = infraRule({
  name: 'kubernetes-apiserver-audit-log-maxage',
  title: 'Audit log is kept too short: days that it keeps',
  severity: 'info',
  cwe: 778,
  what: '`--audit-log-maxage` is not set, or less than 30.',
  why: 'By the time somebody looks, what happened is gone.',
  fix: ['Set `--audit-log-maxage=30` or more, or send the log elsewhere.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.audit-log-maxage', atLeast: 30 },
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
        - --audit-log-maxage=3 # flaw
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
        - --audit-log-maxage=30
`,
    ],
  },
});
