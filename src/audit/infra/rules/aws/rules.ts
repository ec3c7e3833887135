import type { InfraRule } from '../../infra-rule.ts';
import { acmRules } from './acm/rules.ts';
import { alexaRules } from './alexa/rules.ts';
import { amplifyRules } from './amplify/rules.ts';
import { apigatewayRules } from './apigateway/rules.ts';
import { appflowRules } from './appflow/rules.ts';
import { apprunnerRules } from './apprunner/rules.ts';
import { appsyncRules } from './appsync/rules.ts';
import { athenaRules } from './athena/rules.ts';
import { autoscalingRules } from './autoscaling/rules.ts';
import { backupRules } from './backup/rules.ts';
import { batchRules } from './batch/rules.ts';
import { beanstalkRules } from './beanstalk/rules.ts';
import { bedrockRules } from './bedrock/rules.ts';
import { boundaryRules } from './boundary/rules.ts';
import { cloud9Rules } from './cloud9/rules.ts';
import { cloudformationRules } from './cloudformation/rules.ts';
import { cloudfrontRules } from './cloudfront/rules.ts';
import { cloudsearchRules } from './cloudsearch/rules.ts';
import { cloudtrailRules } from './cloudtrail/rules.ts';
import { cloudwatchRules } from './cloudwatch/rules.ts';
import { codeartifactRules } from './codeartifact/rules.ts';
import { codebuildRules } from './codebuild/rules.ts';
import { codecommitRules } from './codecommit/rules.ts';
import { codeguruRules } from './codeguru/rules.ts';
import { codepipelineRules } from './codepipeline/rules.ts';
import { cognitoRules } from './cognito/rules.ts';
import { comprehendRules } from './comprehend/rules.ts';
import { configRules } from './config/rules.ts';
import { connectRules } from './connect/rules.ts';
import { datasyncRules } from './datasync/rules.ts';
import { daxRules } from './dax/rules.ts';
import { detectiveRules } from './detective/rules.ts';
import { directoryRules } from './directory/rules.ts';
import { dlmRules } from './dlm/rules.ts';
import { dmsRules } from './dms/rules.ts';
import { docdbRules } from './docdb/rules.ts';
import { dynamodbRules } from './dynamodb/rules.ts';
import { ebsRules } from './ebs/rules.ts';
import { ec2Rules } from './ec2/rules.ts';
import { ecrRules } from './ecr/rules.ts';
import { ecsRules } from './ecs/rules.ts';
import { efsRules } from './efs/rules.ts';
import { eksRules } from './eks/rules.ts';
import { elasticacheRules } from './elasticache/rules.ts';
import { elbRules } from './elb/rules.ts';
import { emrRules } from './emr/rules.ts';
import { emrserverlessRules } from './emrserverless/rules.ts';
import { firehoseRules } from './firehose/rules.ts';
import { fsxRules } from './fsx/rules.ts';
import { glacierRules } from './glacier/rules.ts';
import { globalacceleratorRules } from './globalaccelerator/rules.ts';
import { glueRules } from './glue/rules.ts';
import { guarddutyRules } from './guardduty/rules.ts';
import { iamRules } from './iam/rules.ts';
import { imagebuilderRules } from './imagebuilder/rules.ts';
import { inspectorRules } from './inspector/rules.ts';
import { iotRules } from './iot/rules.ts';
import { kendraRules } from './kendra/rules.ts';
import { keyspacesRules } from './keyspaces/rules.ts';
import { kinesisRules } from './kinesis/rules.ts';
import { kinesisvideoRules } from './kinesisvideo/rules.ts';
import { kmsRules } from './kms/rules.ts';
import { lambdaRules } from './lambda/rules.ts';
import { lightsailRules } from './lightsail/rules.ts';
import { macieRules } from './macie/rules.ts';
import { memorydbRules } from './memorydb/rules.ts';
import { mqRules } from './mq/rules.ts';
import { mskRules } from './msk/rules.ts';
import { mwaaRules } from './mwaa/rules.ts';
import { neptuneRules } from './neptune/rules.ts';
import { networkfirewallRules } from './networkfirewall/rules.ts';
import { opensearchRules } from './opensearch/rules.ts';
import { organizationsRules } from './organizations/rules.ts';
import { pathRules } from './path/rules.ts';
import { qldbRules } from './qldb/rules.ts';
import { quicksightRules } from './quicksight/rules.ts';
import { rdsRules } from './rds/rules.ts';
import { redshiftRules } from './redshift/rules.ts';
import { redshiftserverlessRules } from './redshiftserverless/rules.ts';
import { route53Rules } from './route53/rules.ts';
import { s3Rules } from './s3/rules.ts';
import { sagemakerRules } from './sagemaker/rules.ts';
import { schedulerRules } from './scheduler/rules.ts';
import { secretsmanagerRules } from './secretsmanager/rules.ts';
import { securityhubRules } from './securityhub/rules.ts';
import { servicecatalogRules } from './servicecatalog/rules.ts';
import { sesRules } from './ses/rules.ts';
import { signerRules } from './signer/rules.ts';
import { snsRules } from './sns/rules.ts';
import { sqsRules } from './sqs/rules.ts';
import { ssmRules } from './ssm/rules.ts';
import { statesRules } from './states/rules.ts';
import { storagegatewayRules } from './storagegateway/rules.ts';
import { timestreamRules } from './timestream/rules.ts';
import { transferRules } from './transfer/rules.ts';
import { vpcRules } from './vpc/rules.ts';
import { wafRules } from './waf/rules.ts';
import { workspacesRules } from './workspaces/rules.ts';

/** Amazon Web Services: a folder for each service. */
export const awsRules: readonly InfraRule[] = [
  ...acmRules,
  ...alexaRules,
  ...amplifyRules,
  ...apigatewayRules,
  ...appflowRules,
  ...apprunnerRules,
  ...appsyncRules,
  ...athenaRules,
  ...autoscalingRules,
  ...backupRules,
  ...batchRules,
  ...beanstalkRules,
  ...bedrockRules,
  ...boundaryRules,
  ...cloud9Rules,
  ...cloudformationRules,
  ...cloudfrontRules,
  ...cloudsearchRules,
  ...cloudtrailRules,
  ...cloudwatchRules,
  ...codeartifactRules,
  ...codebuildRules,
  ...codecommitRules,
  ...codeguruRules,
  ...codepipelineRules,
  ...cognitoRules,
  ...comprehendRules,
  ...configRules,
  ...connectRules,
  ...datasyncRules,
  ...daxRules,
  ...detectiveRules,
  ...directoryRules,
  ...dlmRules,
  ...dmsRules,
  ...docdbRules,
  ...dynamodbRules,
  ...ebsRules,
  ...ec2Rules,
  ...ecrRules,
  ...ecsRules,
  ...efsRules,
  ...eksRules,
  ...elasticacheRules,
  ...elbRules,
  ...emrRules,
  ...emrserverlessRules,
  ...firehoseRules,
  ...fsxRules,
  ...glacierRules,
  ...globalacceleratorRules,
  ...glueRules,
  ...guarddutyRules,
  ...iamRules,
  ...imagebuilderRules,
  ...inspectorRules,
  ...iotRules,
  ...kendraRules,
  ...keyspacesRules,
  ...kinesisRules,
  ...kinesisvideoRules,
  ...kmsRules,
  ...lambdaRules,
  ...lightsailRules,
  ...macieRules,
  ...memorydbRules,
  ...mqRules,
  ...mskRules,
  ...mwaaRules,
  ...neptuneRules,
  ...networkfirewallRules,
  ...opensearchRules,
  ...organizationsRules,
  ...pathRules,
  ...qldbRules,
  ...quicksightRules,
  ...rdsRules,
  ...redshiftRules,
  ...redshiftserverlessRules,
  ...route53Rules,
  ...s3Rules,
  ...sagemakerRules,
  ...schedulerRules,
  ...secretsmanagerRules,
  ...securityhubRules,
  ...servicecatalogRules,
  ...sesRules,
  ...signerRules,
  ...snsRules,
  ...sqsRules,
  ...ssmRules,
  ...statesRules,
  ...storagegatewayRules,
  ...timestreamRules,
  ...transferRules,
  ...vpcRules,
  ...wafRules,
  ...workspacesRules,
];
