import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** Probes and hooks with a host of their own. */
export const kubernetesContainerProbeHost = infraRule({
  name: 'kubernetes-container-probe-host',
  title: 'Probe of a container asks another host',
  severity: 'low',
  cwe: 918,
  what: 'A probe or a lifecycle hook of the container names a host; the baseline forbids that since Kubernetes 1.34.',
  why: 'The kubelet asks it from the node, so that who writes the pod reaches what only nodes do: metadata of the cloud, services on localhost.',
  fix: ['Take `host` away: probes then ask the pod.'],
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  applies: ['kubernetes.workload'],
  must: containers({
    all: [
      'livenessProbe',
      'readinessProbe',
      'startupProbe',
      'lifecycle.postStart',
      'lifecycle.preStop',
    ].flatMap((probe) => [
      { at: `${probe}.httpGet.host`, isSet: false },
      { at: `${probe}.tcpSocket.host`, isSet: false },
    ]),
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
      livenessProbe:
        httpGet:
          host: 169.254.10.10 # flaw
          path: /
          port: 80
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
      livenessProbe:
        httpGet:
          path: /
          port: 80
`,
    ],
  },
});
