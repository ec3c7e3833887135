import { infraRule } from '../../../infra-rule.ts';
import { baselineCapabilities, containers } from '../shared-conditions.ts';

const names = baselineCapabilities.filter((name) => name !== 'NET_BIND_SERVICE');
const others = [...names, ...names.map((name) => `CAP_${name}`)];

/** Capabilities that the baseline has and the restricted profile has not. */
export const kubernetesContainerRestrictedCapabilities = infraRule({
  name: 'kubernetes-container-restricted-capabilities',
  title: 'Container adds capabilities that restricted pods may not',
  severity: 'low',
  cwe: 250,
  what: 'The container adds capabilities other than `NET_BIND_SERVICE`.',
  why: 'Even usual ones help whoever gets in: `SETUID` and `DAC_OVERRIDE` make root of a user, `MKNOD` makes devices.',
  fix: ['Drop `ALL` and add nothing, or `NET_BIND_SERVICE` alone.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: containers({ at: 'securityContext.capabilities.add', isNot: others, anyCase: true }),
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
        capabilities:
          add:
            - CHOWN # flaw
            - NET_BIND_SERVICE
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
        capabilities:
          add: [NET_BIND_SERVICE]
`,
    ],
  },
});
