import { infraRule } from '../../../infra-rule.ts';

/** Policies that record nothing of secrets. */
export const kubernetesControlPlaneAuditPolicy = infraRule({
  name: 'kubernetes-control-plane-audit-policy',
  title: 'Audit policy leaves out what matters',
  severity: 'low',
  cwe: 778,
  what: 'The audit policy has no rule that records requests for secrets, or records nothing at all.',
  why: 'When secrets were read, nobody can tell by whom.',
  fix: [
    'Record `secrets`, `configmaps` and `tokenreviews` at the level `Metadata`, and the rest at least so.',
  ],
  references: ['https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/'],
  applies: ['kubernetes.audit-policy'],
  where: { at: 'apiVersion', startsWith: 'audit.k8s.io/' },
  must: {
    some: 'rules',
    has: {
      all: [
        { at: 'level', is: ['Metadata', 'Request', 'RequestResponse'] },
        {
          any: [
            { at: 'resources', isSet: false },
            {
              some: 'resources',
              has: {
                any: [
                  { at: 'resources', contains: 'secrets' },
                  { at: 'resources', isSet: false },
                ],
              },
            },
          ],
        },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: None
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: audit.k8s.io/v1
kind: Policy
rules:
  - level: Metadata
`,
    ],
  },
});
