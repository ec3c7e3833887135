import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverNamespaceLifecycle = infraRule({
  name: 'kubernetes-apiserver-namespace-lifecycle',
  title: 'Objects are made in namespaces that are being deleted',
  severity: 'info',
  cwe: 693,
  what: '`--disable-admission-plugins` has `NamespaceLifecycle`.',
  why: 'Objects are left in namespaces that are gone, and `default` can be deleted.',
  fix: ['Take it from `--disable-admission-plugins`.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.disable-admission-plugins', matchesNot: /(?:^|,)NamespaceLifecycle(?:,|$)/ },
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
        - --disable-admission-plugins=NamespaceLifecycle # flaw
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
