import { infraRule } from '../../../infra-rule.ts';

/** Launch configurations, which AWS no longer develops. */
export const autoscalingLaunchTemplate = infraRule({
  name: 'aws-autoscaling-launch-template',
  title: 'Old kind of launch configuration is used',
  severity: 'info',
  cwe: 1188,
  what: 'Machines of a group are started from a launch configuration.',
  why: 'It has no versions and lacks settings for security that launch templates have; new accounts cannot make any.',
  fix: ['Use a launch template.'],
  references: [
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/autoscaling-controls.html#autoscaling-9',
  ],
  applies: ['aws.autoscaling.group'],
  must: { at: 'launch_configuration', isSet: false },
  bad: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size             = 1
  max_size             = 2
  launch_configuration = "web" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      LaunchConfigurationName: web # flaw
`,
  },
  good: {
    terraform: `resource "aws_autoscaling_group" "web" {
  min_size = 1
  max_size = 2
  launch_template {
    name = "web"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties:
      MinSize: '1'
      MaxSize: '2'
      LaunchTemplate:
        LaunchTemplateName: web
        Version: '1'
`,
  },
});
