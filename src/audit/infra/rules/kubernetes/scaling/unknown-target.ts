import { infraRule } from '../../../infra-rule.ts';
import { hasWorkloads } from '../shared-graph.ts';

/** Autoscalers whose target is not there. */
export const kubernetesScalingUnknownTarget = infraRule({
  name: 'kubernetes-scaling-unknown-target',
  title: 'Autoscaler has nothing to scale',
  severity: 'info',
  confidence: 'medium',
  cwe: 1164,
  what: 'No workload of these files has the kind and name that the autoscaler is for.',
  why: 'Load goes up and nothing happens.',
  fix: ['Name the workload in `scaleTargetRef`.'],
  references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  applies: ['kubernetes.horizontal-pod-autoscaler'],
  where: { check: hasWorkloads },
  must: { connected: 'kubernetes.workload', via: 'spec.scaleTargetRef.name' },
  bad: {
    kubernetes: [
      `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: wbe
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: app
          image: registry.example.com/web:1.4.2
`,
    ],
  },
});
