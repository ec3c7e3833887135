import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** SELinux labels that get a container out of its limits. */
export const kubernetesContainerSelinuxOptions = infraRule({
  name: 'kubernetes-container-selinux-options',
  title: 'Container chooses its own SELinux label',
  severity: 'low',
  cwe: 693,
  what: 'The container sets an SELinux user or role, or a type that is not made for containers.',
  why: 'A type like `spc_t` switches off what SELinux keeps containers from.',
  fix: [
    'Keep to the types `container_t`, `container_init_t`, `container_kvm_t` and `container_engine_t`, and set no user or role.',
  ],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: containers({
    all: [
      {
        at: 'effective.seLinuxOptions.type',
        is: ['', 'container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'],
        absent: 'holds',
      },
      { at: 'effective.seLinuxOptions.user', isSet: false },
      { at: 'effective.seLinuxOptions.role', isSet: false },
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
      securityContext:
        seLinuxOptions:
          type: spc_t # flaw
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
      securityContext:
        seLinuxOptions:
          level: s0:c123,c456
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
