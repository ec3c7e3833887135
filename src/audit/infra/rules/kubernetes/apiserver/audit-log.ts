import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAuditLog = infraRule({
  name: 'kubernetes-apiserver-audit-log',
  title: 'API server keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: '`--audit-log-path` is not set, nor is a webhook for audits.',
  why: 'Nobody can tell afterwards who did what.',
  fix: ['Set `--audit-log-path` and `--audit-policy-file`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.audit-log-path', isSet: true },
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
        - --audit-log-path=/var/log/audit.log
`,
    ],
  },
});
