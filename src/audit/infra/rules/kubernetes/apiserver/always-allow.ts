import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAlwaysAllow = infraRule({
  name: 'kubernetes-apiserver-always-allow',
  title: 'API server allows everything',
  severity: 'high',
  cwe: 862,
  what: '`--authorization-mode` has `AlwaysAllow`, which is also its default.',
  why: 'Every user, every pod may do everything.',
  fix: ['Set `--authorization-mode=Node,RBAC`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      any: [
        { at: 'flags.authorization-mode', matchesNot: /(?:^|,)AlwaysAllow(?:,|$)/ },
        { at: 'flags.authorization-config', isSet: true },
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
        - --authorization-mode=AlwaysAllow # flaw
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
        - --authorization-mode=Node,RBAC
`,
    ],
  },
});
