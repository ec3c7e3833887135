import { readJsonText } from '#ir/infra/json-text';
import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { lookUp } from '../../../look-up.ts';
import { isTrue } from '../ecs/shared-container.ts';

/** Jobs that may do to their machine what root may. */
export const batchPrivileged = infraRule({
  name: 'aws-batch-privileged',
  title: 'Job is as strong as its machine',
  severity: 'high',
  cwe: 250,
  what: 'The container of the job runs privileged.',
  why: 'Who takes the job over has the machine, and every other job on it.',
  fix: ['Take `privileged` away.'],
  references: ['https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html'],
  applies: ['aws.batch.job'],
  must: { check: unprivileged },
  bad: {
    terraform: `resource "aws_batch_job_definition" "nightly" {
  name = "nightly"
  type = "container"
  container_properties = jsonencode({
    image      = "nightly:1"
    privileged = true # flaw
  })
}
`,
    cloudformation: `Resources:
  Nightly:
    Type: AWS::Batch::JobDefinition
    Properties:
      Type: container
      ContainerProperties:
        Image: nightly:1
        Privileged: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_batch_job_definition" "nightly" {
  name                 = "nightly"
  type                 = "container"
  container_properties = jsonencode({ image = "nightly:1" })
}
`,
    cloudformation: `Resources:
  Nightly:
    Type: AWS::Batch::JobDefinition
    Properties:
      Type: container
      ContainerProperties:
        Image: nightly:1
`,
  },
});

function unprivileged(subject: Subject): Verdict {
  for (const { value, place, path, written } of lookUp(subject, ['container_properties'])) {
    const container = value === undefined ? undefined : (value.data ?? readJsonText(value) ?? value);
    if (container?.kind !== 'map' || !isTrue(container, 'privileged')) continue;
    const entry = container.entries.get('privileged') ?? container.entries.get('Privileged');
    return fails({
      place: entry?.place ?? place,
      path: `${path}.privileged`,
      written: `${written}.privileged`,
    });
  }
  return holds;
}
