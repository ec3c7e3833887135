import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverEncryptionProvider = infraRule({
  name: 'kubernetes-apiserver-encryption-provider',
  title: 'Secrets are stored in etcd as plain text',
  severity: 'medium',
  cwe: 311,
  what: '`--encryption-provider-config` is not set.',
  why: 'Who gets at the disk or a backup of etcd reads every secret of the cluster.',
  fix: ['Set `--encryption-provider-config` with a `kms` provider.'],
  references: [
    'https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/',
    'https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/',
  ],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers({ at: 'flags.encryption-provider-config', isSet: true }, runs('kube-apiserver')),
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
        - --encryption-provider-config=/etc/kubernetes/enc.yaml
`,
    ],
  },
});
