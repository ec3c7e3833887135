import { infraRule } from '../../../infra-rule.ts';
import { sockets } from '../shared-conditions.ts';

/** The socket that starts containers, in a container. */
export const kubernetesPodRuntimeSocket = infraRule({
  name: 'kubernetes-pod-runtime-socket',
  title: 'Pod has the socket of the container runtime',
  severity: 'high',
  cwe: 250,
  what: 'A volume of the pod is the socket of Docker, containerd or CRI-O.',
  why: 'Who can write to it starts a privileged container, and with that has the node and all pods on it.',
  fix: [
    'Take the volume away. Build images with a builder that needs no daemon; ask the Kubernetes API, not the runtime, what runs.',
  ],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://owasp.org/www-project-kubernetes-top-ten/',
  ],
  applies: ['kubernetes.workload'],
  must: {
    each: 'pod.volumes',
    where: { at: 'hostPath.path', isSet: true },
    must: { at: 'hostPath.path', matchesNot: sockets },
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath:
        path: /var/run/docker.sock # flaw
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
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
          volumes:
            - name: runtime
              hostPath:
                path: /run/containerd/containerd.sock # flaw
          containers:
            - name: app
              image: registry.example.com/job:2
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    volume {
      name = "data"
      host_path {
        path = "/var/run/docker.sock" # flaw
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
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
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
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
    }
  }
}
`,
    ],
  },
});
