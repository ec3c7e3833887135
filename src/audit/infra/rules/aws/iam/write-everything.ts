import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { givesFreely, isAdministrator } from '../shared-statement.ts';

const writes =
  /^[a-z0-9-]+:(?:\*|(?:Create|Put|Delete|Update|Modify|Attach|Detach|Set|Terminate|Reboot|Start|Stop|Run|Send|Publish|Write|Upload|Remove|Add|Associate|Disassociate|Revoke|Authorize|Invoke|Restore|Copy|Register|Deregister|Enable|Disable|Change|Purge|Reset|Cancel|Execute|Replace|Batch(?:Write|Delete|Put))\w*\*?)$/i;

/** What cannot be limited to a resource, or harms nobody. */
const harmless =
  /^(?:cloudwatch:PutMetricData|xray:Put\w+|logs:(?:CreateLogGroup|CreateLogStream|PutLogEvents|PutResourcePolicy|\w+LogDelivery)|ec2:(?:CreateNetworkInterface|DeleteNetworkInterface|AssignPrivateIpAddresses|UnassignPrivateIpAddresses|AttachNetworkInterface|DetachNetworkInterface)|ec2messages:.*|ssmmessages:.*|ssm:UpdateInstanceInformation|autoscaling:CompleteLifecycleAction|ecr:BatchCheckLayerAvailability|iam:CreateServiceLinkedRole|ses:Send\w+|elasticloadbalancing:(?:Register|Deregister)\w+)$/i;

/** Policies that let their owner write to all resources of a kind. */
export const iamWriteEverything = infraRule({
  name: 'aws-iam-write-everything',
  title: 'Policy lets everything be written',
  severity: 'low',
  confidence: 'medium',
  cwe: 732,
  what: 'A statement allows actions that make, change or delete things on all resources, without conditions.',
  why: 'A mistake of a program, or somebody who has taken it over, reaches what belongs to others.',
  fix: [
    'Name the resources in `Resource`, by a common prefix where there are many.',
    'Where an action cannot be limited to resources, limit it by a condition: a tag, a region.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, flawOf),
  bad: {
    terraform: `data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["dynamodb:PutItem"]
    resources = ["*"] # flaw
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: app
      Roles: [app]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: '*' # flaw
`,
  },
  good: {
    terraform: `data "aws_iam_policy_document" "app" {
  statement {
    actions   = ["dynamodb:PutItem"]
    resources = ["arn:aws:dynamodb:eu-west-1:123456789012:table/orders"]
  }
  statement {
    actions   = ["cloudwatch:PutMetricData", "ec2:DescribeInstances"]
    resources = ["*"]
  }
}
`,
    cloudformation: `Resources:
  App:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: app
      Roles: [app]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: !GetAtt Jobs.Arn
  Jobs:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: jobs
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement) || statement.actions.isNot) return undefined;
  if (coverEverything(statement.resources) !== true) return undefined;
  const word = statement.actions.words.find(({ text = '' }) => writes.test(text) && !harmless.test(text));
  if (word === undefined) return undefined;
  const says = `\`${word.text}\` is allowed on every resource.`;
  return { part: 'Resource', place: statement.resources.place, value: word.value, says };
}
