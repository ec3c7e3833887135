import { infraRule } from '../../../infra-rule.ts';
import { containers, looksSecret } from '../shared-conditions.ts';
import { notLiteral } from '../shared-secrets.ts';

/** Passwords in the environment of a container, in plain text. */
export const kubernetesContainerPlainSecret = infraRule({
  name: 'kubernetes-container-plain-secret',
  title: 'Secret is written into a manifest',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'A variable whose name is that of a credential has its value written in the manifest.',
  why: 'Everybody who reads the repository or the object in the cluster has it; changing it takes a deployment.',
  fix: [
    'Take the value from a Secret that a store of secrets fills (External Secrets, Secrets Store CSI), and change it, as it is known.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  applies: ['kubernetes.workload'],
  must: containers({
    each: 'env',
    where: { at: 'name', matches: looksSecret },
    must: { at: 'value', matches: notLiteral, absent: 'holds' },
  }),
  isSecret: true,
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      env:
        - name: DB_PASSWORD
          value: example-only # flaw
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
      env {
        name  = "DB_PASSWORD"
        value = "example-only" # flaw
      }
    }
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      env:
        - name: SPANNER_CONNECTION_STRING
          value: projects/shop/instances/main/databases/orders
        - name: DB_PASSWORD
          valueFrom:
            secretKeyRef:
              name: db
              key: password
        - name: DB_PASSWORD_FILE
          value: /run/secrets/db
        - name: API_TOKEN
          value: $(OTHER)
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
      env {
        name  = "MODE"
        value = "fast"
      }
    }
  }
}
`,
    ],
  },
});
