import { infraRule } from '../../../infra-rule.ts';
import { beginsEncrypted } from '../shared-control-plane.ts';

/** Configurations of encryption that do not encrypt. */
export const kubernetesControlPlaneEncryptionProviders = infraRule({
  name: 'kubernetes-control-plane-encryption-providers',
  title: 'Stored secrets are not encrypted, or badly',
  severity: 'medium',
  cwe: 311,
  what: 'The first provider for a kind is `identity`, which is plain text, or there is none of `kms`, `secretbox`, `aescbc` and `aesgcm`.',
  why: 'Who gets at the disk or a backup of etcd reads every secret of the cluster.',
  fix: ['Put `kms` (or `secretbox`) first; keep `identity` last, for reading what is old.'],
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/'],
  applies: ['kubernetes.encryption-configuration'],
  must: {
    each: 'resources',
    must: {
      all: [
        {
          any: ['kms', 'secretbox', 'aescbc', 'aesgcm'].map((name) => ({
            some: 'providers',
            has: { at: name, isSet: true },
          })),
        },
        { check: beginsEncrypted },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - identity: {}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: apiserver.config.k8s.io/v1
kind: EncryptionConfiguration
resources:
  - resources: [secrets]
    providers:
      - kms:
          name: main
          endpoint: unix:///run/kms.sock
      - identity: {}
`,
    ],
  },
});
