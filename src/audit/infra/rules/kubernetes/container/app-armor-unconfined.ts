import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers without the profile of AppArmor that they would have. */
export const kubernetesContainerAppArmorUnconfined = infraRule({
  name: 'kubernetes-container-app-armor-unconfined',
  title: 'AppArmor is switched off for a container',
  severity: 'low',
  cwe: 693,
  what: 'The container runs without the AppArmor profile that the runtime has for all containers.',
  why: 'The profile keeps it from mounting, from writing to /proc and from tracing others; without it one fault less is needed to get out.',
  fix: ['Set `appArmorProfile.type: RuntimeDefault`, or take the setting away.'],
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
  ],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'effective.appArmorProfile.type', isNot: 'Unconfined' }),
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
        appArmorProfile:
          type: Unconfined # flaw
`,
      `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/app: unconfined # flaw
spec:
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
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
      securityContext:
        appArmorProfile:
          type: RuntimeDefault
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
