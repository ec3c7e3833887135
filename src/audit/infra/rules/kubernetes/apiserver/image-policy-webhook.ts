import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverImagePolicyWebhook = infraRule({
  name: 'kubernetes-apiserver-image-policy-webhook',
  title: 'Nobody decides which images may run',
  severity: 'info',
  cwe: 693,
  what: '`--enable-admission-plugins` does not have `ImagePolicyWebhook`.',
  why: 'Any image of any registry runs, unless another policy keeps it out.',
  fix: ['Add `ImagePolicyWebhook` to `--enable-admission-plugins`.'],
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    { at: 'flags.enable-admission-plugins', matches: /(?:^|,)ImagePolicyWebhook(?:,|$)/ },
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
        - --enable-admission-plugins=LimitRanger # flaw
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
        - --enable-admission-plugins=ImagePolicyWebhook,LimitRanger
`,
    ],
  },
});
