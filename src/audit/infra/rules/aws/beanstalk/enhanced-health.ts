import { infraRule } from '../../../infra-rule.ts';
import { withSetting } from './shared-setting.ts';

/** Environments of Beanstalk whose failures show late. */
export const beanstalkEnhancedHealth = infraRule({
  name: 'aws-beanstalk-enhanced-health',
  title: 'Environment reports its health only roughly',
  severity: 'info',
  cwe: 778,
  what: 'Enhanced reporting of health is not on.',
  why: 'The environment is green while requests fail.',
  fix: ['Set `SystemType` of `aws:elasticbeanstalk:healthreporting:system` to `enhanced`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/elasticbeanstalk-controls.html#elasticbeanstalk-1',
  ],
  applies: ['aws.beanstalk.environment'],
  must: {
    any: [
      withSetting('aws:elasticbeanstalk:healthreporting:system', 'SystemType', 'enhanced'),
      // Only what is reported in detail can be streamed.
      withSetting('aws:elasticbeanstalk:healthreporting:system', 'HealthStreamingEnabled', 'true'),
    ],
  },
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
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "enhanced"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ElasticBeanstalk::Environment
    Properties:
      ApplicationName: web
      OptionSettings:
        - Namespace: aws:elasticbeanstalk:healthreporting:system
          OptionName: SystemType
          Value: enhanced
`,
  },
});
