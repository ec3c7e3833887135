import { expect, test } from 'vitest';
import { openGraph, referencesAmong } from '../../graph.ts';
import { plainOf } from '../../plain.ts';
import { readInfra } from '../../read.ts';
import { valueAt } from '../../value.ts';
import { openViews } from '../../view.ts';

/** What is at a path of the view of the only resource of a text. */
function seen(path: string, text: string, ...steps: readonly (string | number)[]): unknown {
  const { resources, gaps, notices } = readInfra({
    paths: [path],
    read: (each) => (each === path ? text : undefined),
  });
  const views = openViews(openGraph({ resources, references: referencesAmong(resources), gaps, notices }));
  const [resource] = resources;
  const value = resource === undefined ? undefined : valueAt(views.of(resource), ...steps);
  return value === undefined ? 'nothing' : (plainOf(value) ?? 'unknown');
}

const container = (text: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n${text}`;

test('the pod of every workload is found, and its containers know what they are', () => {
  const cron = `apiVersion: batch/v1
kind: CronJob
spec:
  jobTemplate:
    spec:
      template:
        spec:
          hostPID: true
          initContainers:
            - name: first
          containers:
            - name: second
`;
  expect(seen('a.yaml', cron, 'pod', 'hostPID')).toBe(true);
  expect(seen('a.yaml', cron, 'containers', 0, 'role')).toBe('init');
  expect(seen('a.yaml', cron, 'containers', 1, 'role')).toBe('main');
});

test('what Terraform says of a workload is seen in the words of Kubernetes', () => {
  const text = `resource "kubernetes_deployment_v1" "web" {
  spec {
    template {
      spec {
        host_pid = true
        init_container {
          name = "first"
        }
        container {
          name = "second"
          env {
            name  = "A"
            value = "b"
          }
          security_context {
            run_as_user = "1000"
          }
        }
      }
    }
  }
}
`;
  expect(seen('main.tf', text, 'pod', 'hostPID')).toBe(true);
  expect(seen('main.tf', text, 'containers', 0, 'name')).toBe('first');
  expect(seen('main.tf', text, 'containers', 1, 'effective', 'runAsUser')).toBe('1000');
  expect(seen('main.tf', text, 'containers', 1, 'env', 0, 'name')).toBe('A');
});

test('a container has the settings of its pod where it has none of its own', () => {
  const text = `apiVersion: v1
kind: Pod
metadata:
  annotations:
    container.apparmor.security.beta.kubernetes.io/app: localhost/tight
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 1
  containers:
    - name: app
      securityContext:
        runAsUser: 2
`;
  expect(seen('a.yaml', text, 'containers', 0, 'effective', 'runAsNonRoot')).toBe(true);
  expect(seen('a.yaml', text, 'containers', 0, 'effective', 'runAsUser')).toBe(2);
  expect(seen('a.yaml', text, 'containers', 0, 'effective', 'appArmorProfile', 'type')).toBe('Localhost');
});

test.each([
  [
    'registry.example.com:5000/a/web:1.2@sha256:aa',
    ['registry.example.com:5000', 'registry.example.com:5000/a/web', '1.2', 'sha256:aa'],
  ],
  ['nginx', ['nothing', 'nginx', 'nothing', 'nothing']],
  ['localhost/web:latest', ['localhost', 'localhost/web', 'latest', 'nothing']],
])('the image %s has its parts', (image, expected) => {
  const text = container(`      image: ${image}\n`);
  const parts = ['registry', 'name', 'tag', 'digest'].map((part) =>
    seen('a.yaml', text, 'containers', 0, 'imageParts', part),
  );
  expect(parts).toEqual(expected);
});

test.each([
  ['["kube-apiserver", "--a=b", "--c", "d", "--e"]', 'kube-apiserver', { a: 'b', c: 'd', e: 'true' }],
  ['["/bin/sh", "-c", "mkdir /x && exec /usr/bin/etcd --a=b --c d"]', 'etcd', { a: 'b', c: 'd' }],
  ['["/vt/bin/vtctld", "-topo", "etcd", "--a=b"]', 'nothing', { a: 'b' }],
])('the command %s runs %s with its flags', (command, program, flags) => {
  const text = container(`      command: ${command}\n`);
  expect(seen('a.yaml', text, 'containers', 0, 'program')).toBe(program);
  for (const [name, value] of Object.entries(flags))
    expect(seen('a.yaml', text, 'containers', 0, 'flags', name)).toBe(value);
});

test('etcd takes flags by variables', () => {
  const text = container(
    '      command: [etcd]\n      env:\n        - { name: ETCD_CLIENT_CERT_AUTH, value: "true" }\n        - { name: ETCD_CERT_FILE, valueFrom: { configMapKeyRef: { name: a, key: b } } }\n',
  );
  expect(seen('a.yaml', text, 'containers', 0, 'flags', 'client-cert-auth')).toBe('true');
  expect(seen('a.yaml', text, 'containers', 0, 'flags', 'cert-file')).toBe('unknown');
});

test('a configuration file of a kubelet is seen as the program that it is for', () => {
  const text =
    'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nreadOnlyPort: 1\nauthentication:\n  anonymous:\n    enabled: true\n';
  expect(seen('a.yaml', text, 'containers', 0, 'program')).toBe('kubelet');
  expect(seen('a.yaml', text, 'containers', 0, 'flags', 'read-only-port')).toBe(1);
  expect(seen('a.yaml', text, 'containers', 0, 'flags', 'anonymous-auth')).toBe(true);
});
