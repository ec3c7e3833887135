import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Secrets where every child process and crash report has them. */
export const kubernetesContainerSecretInEnvironment = infraRule({
  name: 'kubernetes-container-secret-in-environment',
  title: 'Secret is given to a container as an environment variable',
  severity: 'info',
  cwe: 526,
  what: 'A Secret of Kubernetes is put into the environment of the container.',
  why: 'Environments are inherited by every program that is started, printed in crash reports and shown by `/proc`; a file can be read once and closed.',
  fix: ['Mount the Secret as a volume and let the program read the file.'],
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  applies: ['kubernetes.workload'],
  must: containers({
    all: [
      { at: 'env.valueFrom.secretKeyRef', isSet: false },
      { at: 'envFrom.secretRef', isSet: false },
    ],
  }),
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
          valueFrom:
            secretKeyRef: # flaw
              name: db
              key: password
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      envFrom:
        - secretRef: # flaw
            name: db
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
      env_from {
        secret_ref { # flaw
          name = "db"
        }
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
        - name: MODE
          value: fast
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
      env_from {
        config_map_ref {
          name = "db"
        }
      }
    }
  }
}
`,
    ],
  },
});
