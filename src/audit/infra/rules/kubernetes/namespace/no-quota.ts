import { infraRule } from '../../../infra-rule.ts';

/** Namespaces without a ResourceQuota. */
export const kubernetesNamespaceNoQuota = infraRule({
  name: 'kubernetes-namespace-no-quota',
  title: 'Namespace has no quota',
  severity: 'info',
  cwe: 770,
  what: 'These files make the namespace but no ResourceQuota in it.',
  why: 'One team, or one fault, takes all that the cluster has.',
  fix: ['Add a ResourceQuota.'],
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/'],
  applies: ['kubernetes.namespace'],
  where: { at: 'metadata.name', matchesNot: /^kube-/ },
  must: { connected: 'kubernetes.resource-quota', via: 'metadata.namespace' },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Namespace
metadata:
  name: shop

`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Namespace
metadata:
  name: shop

---
apiVersion: v1
kind: ResourceQuota
metadata:
  name: all
  namespace: shop
spec:
  hard:
    limits.memory: 8Gi
`,
    ],
  },
});
