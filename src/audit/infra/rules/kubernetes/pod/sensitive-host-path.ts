import { infraRule } from '../../../infra-rule.ts';
import { sensitiveFolders } from '../shared-conditions.ts';

/** Folders of the node that hold its secrets. */
export const kubernetesPodSensitiveHostPath = infraRule({
  name: 'kubernetes-pod-sensitive-host-path',
  title: 'Pod mounts a system folder of its node',
  severity: 'high',
  cwe: 668,
  what: 'A volume of the pod is a folder of the node that holds its configuration, its programs or the secrets of other pods.',
  why: 'Reading it gives keys of the node and tokens of other pods; writing it gives the node.',
  fix: ['Take the volume away, or mount the one file that is needed, read-only.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  applies: ['kubernetes.workload'],
  where: { at: 'metadata.namespace', isNot: 'kube-system' },
  must: {
    each: 'pod.volumes',
    where: { at: 'hostPath.path', isSet: true },
    must: { at: 'hostPath.path', matchesNot: sensitiveFolders },
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
        path: /etc # flaw
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
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
      volumes:
        - name: data
          hostPath:
            path: /var/lib/kubelet/pods # flaw
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
        path = "/proc" # flaw
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
      hostPath:
        path: /data/web
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
        path = "/data/web"
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
});
