import { infraRule } from '../../../infra-rule.ts';
import { withSetting } from './shared-setting.ts';

/** Environments of Beanstalk that stay on an old platform. */
export const beanstalkManagedUpdates = infraRule({
  name: 'aws-beanstalk-managed-updates',
  title: 'Environment gets no updates by itself',
  severity: 'low',
  cwe: 1104,
  what: 'Managed updates of the platform are not on.',
  why: 'Updates for security wait until somebody thinks of them.',
  fix: ['Set `ManagedActionsEnabled` of `aws:elasticbeanstalk:managedactions` to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-2',
  ],
  applies: ['aws.beanstalk.environment'],
  must: withSetting('aws:elasticbeanstalk:managedactions', 'ManagedActionsEnabled', 'true'),
  bad: {
    terraform: `resource "aws_elastic_beanstalk_environment" "web" { # flaw
  name        = "web"
  application = "web"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ElasticBeanstalk::Environment
    Properties:
      ApplicationName: web
`,
  },
  good: {
    terraform: `resource "aws_elastic_beanstalk_environment" "web" {
  name        = "web"
  application = "web"
  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "True"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticBeanstalk::Environment
    Properties:
      ApplicationName: web
      OptionSettings:
        - Namespace: aws:elasticbeanstalk:managedactions
          OptionName: ManagedActionsEnabled
          Value: 'true'
`,
  },
});
