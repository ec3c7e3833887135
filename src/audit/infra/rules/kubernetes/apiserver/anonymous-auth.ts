import { infraRule } from '../../../infra-rule.ts';
import { containers, flagIs, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverAnonymousAuth = infraRule({
  name: 'kubernetes-apiserver-anonymous-auth',
  title: 'API server answers requests without a name',
  severity: 'medium',
  cwe: 306,
  what: '`--anonymous-auth` is not false, so requests without any credentials are taken as those of `system:anonymous`.',
  why: 'Strangers ask the API; what any binding gives to everybody, they have.',
  fix: [
    'Set `--anonymous-auth=false`; where health checks need it, allow those paths alone by an AuthenticationConfiguration.',
  ],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { any: [flagIs('anonymous-auth', false), { at: 'flags.authentication-config', isSet: true }] },
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
        - --anonymous-auth=true # flaw
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
        - --anonymous-auth=false
`,
    ],
  },
});
