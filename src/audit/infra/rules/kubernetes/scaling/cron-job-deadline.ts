import { infraRule } from '../../../infra-rule.ts';

/** Jobs that are started long after their time. */
export const kubernetesScalingCronJobDeadline = infraRule({
  name: 'kubernetes-scaling-cron-job-deadline',
  title: 'CronJob may start late without end',
  severity: 'info',
  cwe: 770,
  what: 'The CronJob has no `startingDeadlineSeconds`.',
  why: 'After a while in which the cluster was down, jobs are started hours late, or, after a hundred missed ones, never again.',
  fix: ['Set `startingDeadlineSeconds`.'],
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  applies: ['kubernetes.cron-job'],
  must: { at: 'spec.startingDeadlineSeconds', isSet: true },
  bad: {
    kubernetes: [
      `apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: app
              image: registry.example.com/job:2
`,
    ],
    terraform: [
      `resource "kubernetes_cron_job_v1" "nightly" {
  metadata {
    name = "nightly"
  }
  spec {
    schedule = "0 3 * * *"
  }
}
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: batch/v1
kind: CronJob
metadata:
  name: nightly
spec:
  schedule: "0 3 * * *"
  startingDeadlineSeconds: 300
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: app
              image: registry.example.com/job:2
`,
    ],
    terraform: [
      `resource "kubernetes_cron_job_v1" "nightly" {
  metadata {
    name = "nightly"
  }
  spec {
    schedule                  = "0 3 * * *"
    starting_deadline_seconds = 300
  }
}
`,
    ],
  },
});
