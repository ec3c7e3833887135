import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Policies by which a device reads and writes for all others. */
export const iotPolicyAnyResource = infraRule({
  name: 'aws-iot-policy-any-resource',
  title: 'Devices may use every topic',
  severity: 'medium',
  cwe: 732,
  what: 'A statement of the policy allows its actions on all resources (`*`).',
  why: 'One device that is taken apart reads what all others send, and sends in their name.',
  fix: [
    'Name topics and clients with the name of the thing in them, by the policy variable `iot:Connection.Thing.ThingName`.',
  ],
  references: ['https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html'],
  applies: ['aws.iot.policy'],
  must: noStatement(['policy'], flawOf),
  bad: {
    terraform: `resource "aws_iot_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:Publish"
      Resource = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IoT::Policy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: iot:Publish
            Resource: '*' # flaw
`,
  },
  good: {
    terraform: `resource "aws_iot_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:Publish"
      Resource = "arn:aws:iot:eu-west-1:111122223333:topic/a"
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::IoT::Policy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: iot:Publish
            Resource: arn:aws:iot:eu-west-1:111122223333:topic/a
`,
  },
});

function flawOf({ effect, resources }: PolicyStatement): Flaw | undefined {
  if (effect !== 'Allow' || resources.isNot) return undefined;
  const all = resources.words.find(({ text }) => text !== undefined && /^\*$/.test(text));
  if (all === undefined) return undefined;
  return { part: 'Resource', place: all.place, says: `\`${all.text}\` is every resource.` };
}
