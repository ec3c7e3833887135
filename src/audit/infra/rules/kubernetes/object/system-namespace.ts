import { infraRule } from '../../../infra-rule.ts';

/** Workloads beside those of the cluster. */
export const kubernetesObjectSystemNamespace = infraRule({
  name: 'kubernetes-object-system-namespace',
  title: 'Object is in a namespace of the cluster itself',
  severity: 'info',
  cwe: 1188,
  what: 'The object is put into `kube-system`, `kube-public` or `kube-node-lease`.',
  why: 'Policies mostly leave these namespaces out, and their service accounts have the rights of the cluster.',
  fix: ['Give the workload a namespace of its own.'],
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  applies: [
    'kubernetes.workload',
    'kubernetes.service',
    'kubernetes.service-account',
    'kubernetes.secret',
    'kubernetes.config-map',
    'kubernetes.ingress',
  ],
  where: { not: { some: 'containers', has: { at: 'program', isSet: true } } },
  must: { at: 'metadata.namespace', isNot: ['kube-system', 'kube-public', 'kube-node-lease'] },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: kube-system # flaw
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
