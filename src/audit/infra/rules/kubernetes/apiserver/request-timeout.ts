import { infraRule } from '../../../infra-rule.ts';
import { containers, runs } from '../shared-conditions.ts';

/** A flag of kube-apiserver. */
export const kubernetesApiserverRequestTimeout = infraRule({
  name: 'kubernetes-apiserver-request-timeout',
  title: 'Requests to the API server may take very long',
  severity: 'info',
  cwe: 770,
  what: '`--request-timeout` is longer than five minutes.',
  why: 'A few slow requests keep the server busy.',
  fix: ['Take the flag away: 60 seconds are the default.'],
  references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  applies: ['kubernetes.workload', 'kubernetes.program'],
  must: containers(
    {
      at: 'flags.request-timeout',
      matches: /^(?:[1-5]m(?:0s)?|[1-9]\d?s|[12]\d\ds|300s|1m\d+s|[2-4]m\d+s)$/,
      absent: 'holds',
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
        - --request-timeout=24h # flaw
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
        - --request-timeout=2m
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
        - --request-timeout=60s
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
});
