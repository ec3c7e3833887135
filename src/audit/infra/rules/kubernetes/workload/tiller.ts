import { infraRule } from '../../../infra-rule.ts';
import { containers } from '../shared-conditions.ts';

/** The server of Helm 2. */
export const kubernetesWorkloadTiller = infraRule({
  name: 'kubernetes-workload-tiller',
  title: 'Tiller is installed',
  severity: 'high',
  cwe: 1104,
  what: 'The workload runs Tiller, the server of Helm 2, which has had no updates since 2020.',
  why: 'It does everything in the cluster for everybody in it who asks, without asking who they are.',
  fix: ['Move to Helm 3 or later, which has no server, and delete Tiller.'],
  references: ['https://helm.sh/blog/helm-v2-deprecation-timeline/'],
  applies: ['kubernetes.workload'],
  must: {
    all: [
      containers({ at: 'imageParts.name', matchesNot: /(?:^|\/)tiller(?:$|-)/ }),
      {
        not: {
          any: [
            {
              all: [
                { at: 'podMetadata.labels.name', is: 'tiller' },
                { at: 'podMetadata.labels.app', is: 'helm' },
              ],
            },
            { at: 'metadata.name', is: 'tiller-deploy' },
          ],
        },
      },
    ],
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: app
      image: ghcr.io/helm/tiller:v2.16.9 # flaw
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
`,
    ],
  },
});
