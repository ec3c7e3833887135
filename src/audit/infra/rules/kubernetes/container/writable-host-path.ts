import { infraRule } from '../../../infra-rule.ts';
import { mountsAreReadOnly } from '../shared-mounts.ts';

/** System folders of the node, mounted for writing. */
export const kubernetesContainerWritableHostPath = infraRule({
  name: 'kubernetes-container-writable-host-path',
  title: 'Container can write to a system folder of its node',
  severity: 'high',
  cwe: 668,
  what: 'A system folder of the node is mounted into the container without `readOnly`.',
  why: 'Writing there changes programs, schedules or keys of the node: the next start of any of them runs what the container wrote.',
  fix: ['Set `readOnly: true` on the mount; better, take the volume away.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  applies: ['kubernetes.workload'],
  where: { at: 'metadata.namespace', isNot: 'kube-system' },
  must: { check: mountsAreReadOnly },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: host
      hostPath:
        path: /etc
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: host # flaw
          mountPath: /host
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    volume {
      name = "host"
      host_path {
        path = "/etc"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
      volume_mount { # flaw
        name       = "host"
        mount_path = "/host"
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
  volumes:
    - name: host
      hostPath:
        path: /etc
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: host
          mountPath: /host
          readOnly: true
`,
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
      volumeMounts:
        - name: data
          mountPath: /data
`,
    ],
    terraform: [
      `resource "kubernetes_pod_v1" "web" {
  metadata {
    name = "web"
  }
  spec {
    volume {
      name = "host"
      host_path {
        path = "/etc"
      }
    }
    container {
      name  = "app"
      image = "registry.example.com/web:1.4.2"
      volume_mount {
        name       = "host"
        mount_path = "/host"
        read_only  = true
      }
    }
  }
}
`,
    ],
  },
});
