import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers of Windows that are processes of the node. */
export const kubernetesContainerWindowsHostProcess = infraRule({
  name: 'kubernetes-container-windows-host-process',
  title: 'Windows container runs as its host',
  severity: 'high',
  cwe: 250,
  what: 'With `hostProcess: true` a Windows container is a process of the node itself.',
  why: 'It has the files, the network and the rights of the node.',
  fix: ['Set `windowsOptions.hostProcess: false`.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'effective.windowsOptions.hostProcess', isNot: true }),
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      hostProcess: true # flaw
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
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
  os:
    name: windows
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
