import { infraRule } from '../../../infra-rule.ts';
import { sensitiveFolders, sockets } from '../shared-conditions.ts';

/** Folders of the node in a pod. */
export const kubernetesPodHostPath = infraRule({
  name: 'kubernetes-pod-host-path',
  title: 'Pod mounts a folder of its node',
  severity: 'medium',
  cwe: 668,
  what: 'A volume of the pod is a folder of the node that it runs on.',
  why: 'The pod reads and writes files outside of its container; what it leaves there, other pods and the node itself pick up.',
  fix: [
    'Use a PersistentVolumeClaim, an `emptyDir`, or a `local` volume with a driver.',
    'A node agent that needs it mounts the deepest folder that will do, read-only.',
  ],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  applies: ['kubernetes.workload'],
  where: { at: 'metadata.namespace', isNot: 'kube-system' },
  must: {
    each: 'pod.volumes',
    where: {
      all: [
        { at: 'hostPath.path', isSet: true },
        { not: { at: 'hostPath.path', matches: sensitiveFolders } },
        { not: { at: 'hostPath.path', matches: sockets } },
      ],
    },
    must: { at: 'hostPath.path', isSet: false },
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
        path: /data/web # flaw
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
    volume {
      name = "data"
      host_path {
        path = "/data/web" # flaw
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
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: kube-system
spec:
  volumes:
    - name: logs
      hostPath:
        path: /data/agent
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
    volume {
      name = "data"
      empty_dir {}
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
});
