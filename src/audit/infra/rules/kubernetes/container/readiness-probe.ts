import { infraRule } from '../../../infra-rule.ts';
import { containers, mainContainers } from '../shared-conditions.ts';

/** Containers that nobody asks whether they work. */
export const kubernetesContainerReadinessProbe = infraRule({
  name: 'kubernetes-container-readiness-probe',
  title: 'Container has no readiness probe',
  severity: 'info',
  cwe: 754,
  what: 'Kubernetes is not told how to find out whether the container is ready for requests.',
  why: 'A Service sends it requests before it can answer, and while it cannot.',
  fix: ['Add a `readinessProbe` that asks the program itself.'],
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  applies: [
    'kubernetes.pod',
    'kubernetes.deployment',
    'kubernetes.stateful-set',
    'kubernetes.daemon-set',
    'kubernetes.replica-set',
    'kubernetes.replication-controller',
    'kubernetes.rollout',
    'kubernetes.deployment-config',
  ],
  where: { at: 'pod.restartPolicy', isNot: ['Never', 'OnFailure'] },
  must: containers({ at: 'readinessProbe', isSet: true }, mainContainers),
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
    terraform: [
      `resource "kubernetes_deployment" "web" {
  metadata {
    name = "web"
  }
  spec {
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels = { app = "web" }
      }
      spec {
        container {
          name  = "app"
          image = "registry.example.com/web:1.4.2"
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
      `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
          readinessProbe:
            httpGet:
              path: /healthz
              port: 8080
`,
      `apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: app
              image: registry.example.com/job:2
`,
    ],
    terraform: [
      `resource "kubernetes_deployment" "web" {
  metadata {
    name = "web"
  }
  spec {
    selector {
      match_labels = { app = "web" }
    }
    template {
      metadata {
        labels = { app = "web" }
      }
      spec {
        container {
          name  = "app"
          image = "registry.example.com/web:1.4.2"
          readiness_probe {
            http_get {
              path = "/healthz"
              port = 8080
            }
          }
        }
      }
    }
  }
}
`,
    ],
  },
});
