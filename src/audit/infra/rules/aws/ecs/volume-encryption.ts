import { infraRule } from '../../../infra-rule.ts';

/** Tasks whose files travel as plain text. */
export const ecsVolumeEncryption = infraRule({
  name: 'aws-ecs-volume-encryption',
  title: 'Task talks to its file system without encryption',
  severity: 'low',
  cwe: 319,
  what: 'The volume of EFS is mounted without encryption in transit.',
  why: 'Whoever listens in the network reads and changes the files.',
  fix: ['Set `transit_encryption` (`TransitEncryption`) to `ENABLED`.'],
  references: ['https://docs.aws.amazon.com/AmazonECS/latest/developerguide/efs-volumes.html'],
  applies: ['aws.ecs.task'],
  must: {
    all: [
      { each: 'volume.efs_volume_configuration', must: { at: 'transit_encryption', is: 'ENABLED' } },
      {
        each: 'volume',
        must: {
          any: [
            { at: 'efsvolume_configuration', isSet: false },
            { at: 'efsvolume_configuration.transit_encryption', is: 'ENABLED' },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "DISABLED" # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Volumes:
        - Name: files
          EFSVolumeConfiguration:
            FilesystemId: fs-1
            TransitEncryption: DISABLED # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family                = "web"
  container_definitions = "[]"
  volume {
    name = "files"
    efs_volume_configuration {
      file_system_id     = "fs-1"
      transit_encryption = "ENABLED"
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Volumes:
        - Name: files
          EFSVolumeConfiguration:
            FilesystemId: fs-1
            TransitEncryption: ENABLED
`,
  },
});
