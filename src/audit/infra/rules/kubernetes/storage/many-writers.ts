import { infraRule } from '../../../infra-rule.ts';

/** Claims that more than one node mounts for writing. */
export const kubernetesStorageManyWriters = infraRule({
  name: 'kubernetes-storage-many-writers',
  title: 'Storage of a StatefulSet can be written by many nodes',
  severity: 'info',
  cwe: 668,
  what: 'A claim of the StatefulSet has the access mode `ReadWriteMany`.',
  why: 'Pods change the files of each other, which databases take for a broken disk.',
  fix: ['Use `ReadWriteOnce`, or `ReadWriteOncePod`.'],
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
  applies: ['kubernetes.stateful-set'],
  must: { at: 'spec.volumeClaimTemplates.spec.accessModes', isNot: 'ReadWriteMany', absent: 'holds' },
  bad: {
    kubernetes: [
      `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
          - ReadWriteMany # flaw
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
      `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: web
spec:
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes:
          - ReadWriteOnce
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
