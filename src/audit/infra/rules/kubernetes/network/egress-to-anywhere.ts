import { infraRule } from '../../../infra-rule.ts';

/** Policies that allow all traffic from pods. */
export const kubernetesNetworkEgressToAnywhere = infraRule({
  name: 'kubernetes-network-egress-to-anywhere',
  title: 'Network policy lets pods talk to everybody',
  severity: 'info',
  cwe: 284,
  what: 'An entry of `egress` names nobody in `to` and no port, or the whole of the internet without a port.',
  why: 'Who takes over a pod sends out what it finds and gets tools, to and from wherever.',
  fix: ['Name in `to` what the pods need, DNS among it, and the ports.'],
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  applies: ['kubernetes.network-policy'],
  must: {
    each: 'spec.egress',
    must: {
      any: [
        { at: 'ports', isSet: true },
        {
          all: [
            { at: 'to', isSet: true },
            { at: 'to.ipBlock.cidr', isNot: ['0.0.0.0/0', '::/0'], absent: 'holds' },
          ],
        },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  egress:
    - {} # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  egress:
    - to:
        - podSelector: {}
`,
      `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  egress:
    - ports:
        - port: 443
`,
    ],
  },
});
