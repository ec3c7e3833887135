import { itemsOf, type MapValue } from '#ir/infra/value';
import { infraRule } from '../../../infra-rule.ts';
import { isSecretText, secretName } from '../shared-secrets.ts';
import { type ContainerFlaw, noContainer, partOf, textAt } from './shared-container.ts';

/** Secrets in the definitions of tasks. */
export const ecsEnvironmentSecrets = infraRule({
  name: 'aws-ecs-environment-secrets',
  title: 'Environment of a container holds a secret',
  severity: 'high',
  cwe: 798,
  what: 'A variable of a container holds a key, or is named like a password and written as plain text.',
  why: 'Everyone who may look at the definition reads it, every version is kept, and it lies in the history of this code.',
  fix: ['Use `secrets` with a secret of Secrets Manager or a parameter.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-8'],
  applies: ['aws.ecs.task'],
  must: noContainer(flawOf),
  isSecret: true,
  bad: {
    terraform: `resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name = "web"
    environment = [
      { name = "DB_HOST", value = "db" },
      { name = "DB_PASSWORD", value = "example-only" }, # flaw
    ]
  }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Environment:
            - Name: API_TOKEN # flaw
              Value: example-only
`,
  },
  good: {
    terraform: `variable "password" {}
resource "aws_ecs_task_definition" "web" {
  family = "web"
  container_definitions = jsonencode([{
    name        = "web"
    environment = [{ name = "DB_HOST", value = "db" }, { name = "DB_PASSWORD", value = var.password }]
    secrets     = [{ name = "DB_PASSWORD", valueFrom = "arn:aws:ssm:eu-west-1:123456789012:parameter/db" }]
  }])
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Name: web
          Secrets:
            - Name: API_TOKEN
              ValueFrom: arn:aws:ssm:eu-west-1:123456789012:parameter/token
`,
  },
});

function flawOf(container: MapValue): ContainerFlaw | undefined {
  for (const item of itemsOf(partOf(container, 'environment'))) {
    const name = textAt(item, 'name') ?? '';
    const value = partOf(item, 'value');
    if (value?.kind !== 'text' || value.text === '') continue;
    const isNamed = secretName.test(name) && !/^(?:true|false|\d+|arn:.*|https?:.*|\/.*)$/.test(value.text);
    if (!isNamed && !isSecretText(value)) continue;
    return { key: 'environment', says: `\`${name}\` is written as plain text.`, place: item.place };
  }
  return undefined;
}
