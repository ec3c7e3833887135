import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Policies by which a device may do everything. */
export const iotPolicyAnyAction = infraRule({
  name: 'aws-iot-policy-any-action',
  title: 'Devices may do everything',
  severity: 'medium',
  cwe: 732,
  what: 'A statement of the policy allows all actions (`*` or `iot:*`).',
  why: 'One device that is taken apart then commands all others.',
  fix: ['Name the actions that devices need, such as `iot:Connect` and `iot:Publish`.'],
  references: ['https://docs.aws.amazon.com/iot/latest/developerguide/security-best-practices.html'],
  applies: ['aws.iot.policy'],
  must: noStatement(['policy'], flawOf),
  bad: {
    terraform: `resource "aws_iot_policy" "main" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:*" # flaw
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
            Action: '*' # flaw
            Resource: arn:aws:iot:eu-west-1:111122223333:topic/a
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

function flawOf({ effect, actions }: PolicyStatement): Flaw | undefined {
  if (effect !== 'Allow' || actions.isNot) return undefined;
  const all = actions.words.find(({ text }) => text !== undefined && /^(?:iot:)?\*$/i.test(text));
  if (all === undefined) return undefined;
  return { part: 'Action', place: all.place, says: `\`${all.text}\` is every action.` };
}
