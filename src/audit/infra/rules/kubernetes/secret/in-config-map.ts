import { infraRule } from '../../../infra-rule.ts';
import { holdsNoCredential } from '../shared-data.ts';

/** Credentials where everybody may read. */
export const kubernetesSecretInConfigMap = infraRule({
  name: 'kubernetes-secret-in-config-map',
  title: 'ConfigMap holds a credential',
  severity: 'high',
  confidence: 'medium',
  cwe: 312,
  what: 'A key of the ConfigMap is named like a credential and has its value there.',
  why: 'ConfigMaps are not encrypted, nobody hides them, and most roles may read them.',
  fix: ['Put it into a Secret that a store of secrets fills, and change it, as it is known.'],
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  applies: ['kubernetes.config-map'],
  must: { check: holdsNoCredential },
  isSecret: true,
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  DB_PASSWORD: example-only # flaw
  MODE: fast
`,
    ],
    terraform: [
      `resource "kubernetes_config_map" "web" {
  metadata {
    name = "web"
  }
  data = {
    DB_PASSWORD = "example-only" # flaw
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  MODE: fast
  DB_PASSWORD_FILE: /run/secrets/db
  tokenizer: simple
`,
    ],
    terraform: [
      `resource "kubernetes_config_map" "web" {
  metadata {
    name = "web"
  }
  data = {
    MODE = "fast"
  }
}
`,
    ],
  },
});
