import { infraRule } from '../../../infra-rule.ts';
import { holdsNoData } from '../shared-data.ts';

/** Secrets as files. */
export const kubernetesSecretInRepository = infraRule({
  name: 'kubernetes-secret-in-repository',
  title: 'Secret is kept in the repository',
  severity: 'medium',
  confidence: 'medium',
  cwe: 312,
  what: 'The data of a Secret is written in this file; base64 is no encryption.',
  why: 'Everybody who can read the repository, now or from its history, has it.',
  fix: [
    'Fill the Secret from a store (External Secrets, Secrets Store CSI), or encrypt the file (SOPS, Sealed Secrets), and change the value, as it is known.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  applies: ['kubernetes.secret'],
  must: { check: holdsNoData },
  isSecret: true,
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
stringData:
  password: example-only # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/service-account-token
`,
      `apiVersion: v1
kind: Secret
metadata:
  name: web
stringData:
  password: \${DB_PASSWORD}
`,
    ],
  },
});
