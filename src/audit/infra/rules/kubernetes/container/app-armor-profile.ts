import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Containers that leave AppArmor to their node. */
export const kubernetesContainerAppArmorProfile = infraRule({
  name: 'kubernetes-container-app-armor-profile',
  title: 'Container names no AppArmor profile',
  severity: 'info',
  cwe: 693,
  what: 'No AppArmor profile is named for the container.',
  why: 'Whether it has one is then the choice of the node; where it is not enforced, a guard is missing.',
  fix: ['Set `securityContext.appArmorProfile.type: RuntimeDefault`.'],
  references: ['https://kubernetes.io/docs/tutorials/security/apparmor/'],
  applies: ['kubernetes.workload'],
  must: containers(
    { at: 'effective.appArmorProfile.type', isSet: true },
    { not: { at: 'os', is: ['windows', 'unknown'] } },
  ),
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
  annotations:
    container.apparmor.security.beta.kubernetes.io/app: runtime/default
spec:
  containers:
    - name: app
      image: registry.example.com/web:1.4.2
`,
    ],
  },
});
