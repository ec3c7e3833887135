import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** The masks over /proc, taken away. */
export const kubernetesContainerProcMount = infraRule({
  name: 'kubernetes-container-proc-mount',
  title: 'Container sees all of /proc',
  severity: 'medium',
  cwe: 250,
  what: 'With `procMount: Unmasked` the parts of /proc that the runtime hides are open to the container.',
  why: 'It reads addresses and settings of the kernel and can change some of them for the whole node.',
  fix: ['Take `procMount` away; builders of containers within containers also need `hostUsers: false`.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  where: { at: 'pod.hostUsers', isNot: false },
  must: containers({ at: 'securityContext.procMount', is: 'Default', absent: 'holds' }),
  mend: { set: { 'containers.securityContext?.procMount': 'Default' }, isDisruptive: true },
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
        procMount: Unmasked # flaw
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
        procMount: Default
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
