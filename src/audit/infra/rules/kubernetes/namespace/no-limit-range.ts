import { infraRule } from '../../../infra-rule.ts';

/** Namespaces without a LimitRange. */
export const kubernetesNamespaceNoLimitRange = infraRule({
  name: 'kubernetes-namespace-no-limit-range',
  title: 'Namespace has no limits for its pods',
  severity: 'info',
  cwe: 770,
  what: 'These files make the namespace but no LimitRange in it.',
  why: 'A container that says nothing of memory may have all of a node.',
  fix: ['Add a LimitRange with defaults.'],
  references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  applies: ['kubernetes.namespace'],
  where: { at: 'metadata.name', matchesNot: /^kube-/ },
  must: { connected: 'kubernetes.limit-range', via: 'metadata.namespace' },
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
kind: LimitRange
metadata:
  name: all
  namespace: shop
spec:
  limits:
    - type: Container
      default:
        memory: 256Mi
`,
    ],
  },
});
