/** Rules of ours that say what a check of another tool says, by its id there; none for an id that is not known. */
export function foreignInfraRules(id: string): readonly string[] {
  return rules.get(id.toUpperCase()) ?? [];
}

/**
 * By rule of ours, the ids of Checkov, Trivy and tfsec, KICS, cfn_nag, Guard, cdk-nag and hadolint that say the same. A
 * line is right when the rule finds what the check's own samples call wrong, nothing that they call right, and both speak
 * of the same thing.
 */
const foreignInfraTable: Readonly<Record<string, string>> = {
  'aws-acm-create-before-destroy': 'CKV_AWS_233',
  'aws-acm-transparency': 'CKV_AWS_234',
  'aws-acm-wildcard': 'CKV2_AWS_71 cc8b294f-006f-4f8f-b5bb-0a9140c33131',
  'aws-alexa-client-secret': '3c3b7a58-b018-4d07-9444-d9ee7156e111 F74',
  'aws-alexa-refresh-token': '5b48c507-0d1f-41b0-a630-76817c6b4189 F75',
  'aws-amplify-access-token': '73980e43-f399-4fcc-a373-658228f7adf7 F41',
  'aws-amplify-basic-auth-password':
    '71493c8b-3014-404c-9802-078b74496fb7 F50 F60 dfb56e5d-ee68-446e-b32a-657b62befe69',
  'aws-amplify-oauth-token': '03b38885-8f4e-480c-a0e4-12c1affd15db F58',
  'aws-apigateway-access-logs':
    '1b6799eb-4a7a-4b04-9001-8cceb9999326 80d45af4-4920-4236-a56e-b7ef419d1941 API_GWV2_ACCESS_LOGS_ENABLED API_GW_STAGE_ACCESS_LOGGING_RULE AVD-AWS-0001 AWS-0001 AwsSolutions-APIG1 CKV_AWS_76 CKV_AWS_95 W46 W69 a4d32883-aac7-42e1-b403-9415af0f3846 aws-api-gateway-enable-access-logging bf4b48b9-fc1f-4552-984a-4becdb5bf503',
  'aws-apigateway-cache':
    '52790cad-d60d-41d5-8483-146f9f21208d AVD-AWS-0190 AWS-0190 CKV_AWS_120 aws-apigateway-enable-cache',
  'aws-apigateway-cache-encryption':
    '37cca703-b74c-48ba-ac81-595b53398e9b API_GW_CACHE_ENABLED_AND_ENCRYPTED AVD-AWS-0002 AWS-0002 CKV_AWS_308 W87 b7c9a40c-23e4-4a2d-8d39-a3352f10f288',
  'aws-apigateway-client-certificate':
    '0b4869fc-a842-4597-aa00-1294df425440 CKV2_AWS_51 b47b98ab-e481-4a82-8bb1-1ab39fd36e33 ed4c48b8-eccc-4881-95c1-09fdae23db25 f27791a5-e2ae-4905-8910-6f995c576d09',
  'aws-apigateway-create-before-destroy': 'CKV_AWS_217 CKV_AWS_237',
  'aws-apigateway-data-trace': 'CKV_AWS_276',
  'aws-apigateway-deployment-logs':
    '06ec63e3-9f72-4fe2-a218-2eb9200b8db5 625abc0e-f980-4ac9-a775-f7519ee34296 W45',
  'aws-apigateway-domain-tls':
    '4e1cc5d3-2811-4fb2-861c-ee9b3cb7f90b 8275fab0-68ec-4705-bbf4-86975edb170e API_GW_DOMAIN_DENY_NON_TLS_TRAFFIC AVD-AWS-0005 AWS-0005 CKV_AWS_206 W62 aws-api-gateway-use-secure-tls-policy',
  'aws-apigateway-execution-logs':
    '1b6799eb-4a7a-4b04-9001-8cceb9999326 80d45af4-4920-4236-a56e-b7ef419d1941 API_GW_EXECUTION_LOGGING_ENABLED AwsSolutions-APIG6 CKV2_AWS_4 bf4b48b9-fc1f-4552-984a-4becdb5bf503',
  'aws-apigateway-firewall':
    'AwsSolutions-APIG3 CKV2_AWS_29 a186e82c-1078-4a7b-85d8-579561fde884 f5f38943-664b-4acc-ab11-f292fa10ed0b fcbf9019-566c-4832-a65c-af00d8137d2b',
  'aws-apigateway-method-authorization':
    '1056dfbb-5802-4762-bf2b-8b9b9684b1b0 15ccec05-5476-4890-ad19-53991eba1db8 3641d5b4-d339-4bc2-bfb9-208fe8d3477f 671211c5-5d2a-4e97-8867-30fc28b02216 AVD-AWS-0004 AWS-0004 AwsSolutions-APIG4 CKV2_AWS_70 CKV_AWS_59 W59',
  'aws-apigateway-metrics': '081069cb-588b-4ce1-884c-2a1ce3029fe5 5d3c1807-acb3-4bb0-be4e-0440230feeaf',
  'aws-apigateway-minimum-compression':
    'd5d1fe08-89db-440c-8725-b93223387309 d6653eee-2d4d-4e6a-976f-6794a497999a ed35928e-195c-4405-a252-98ccb664ab7b',
  'aws-apigateway-policy-public': 'b161c11b-a59b-4431-9a29-4e19f63e6b27',
  'aws-apigateway-public-endpoint':
    '4a8daf95-709d-4a36-9132-d3e19878fa34 559439b2-3e9c-4739-ac46-17e3b24ec215 6b2739db-9c49-4db7-b980-7816e0c248c1',
  'aws-apigateway-request-validation': 'AwsSolutions-APIG2 CKV2_AWS_53',
  'aws-apigateway-route-authorization': 'AwsSolutions-APIG4 CKV_AWS_309',
  'aws-apigateway-tracing':
    '2059155b-27fd-441e-b616-6966c468561f 434945e5-4dfd-41b1-aba1-47075ccd9265 4ab10c48-bedb-4deb-8f3b-ff12783b61de 5813ef56-fa94-406a-b35d-977d4a56ff2b AVD-AWS-0003 AWS-0003 CKV_AWS_73 aws-api-gateway-enable-tracing',
  'aws-apigateway-usage-plan':
    '7f8f1b60-43df-4c28-aa21-fb836dbd8071 W64 c999cf62-0920-40f8-8dda-0caccd66ed7e',
  'aws-appflow-flow-key': 'CKV_AWS_263',
  'aws-appflow-profile-key': 'CKV_AWS_264',
  'aws-appsync-cache-encryption': 'CKV_AWS_214 CKV_AWS_215',
  'aws-appsync-firewall': 'CKV2_AWS_33',
  'aws-appsync-logging': 'AwsSolutions-ASC3 CKV_AWS_193 CKV_AWS_194',
  'aws-athena-database-encryption': 'AVD-AWS-0006 AWS-0006 CKV_AWS_77 aws-athena-enable-at-rest-encryption',
  'aws-athena-workgroup-encryption':
    'AVD-AWS-0006 AWS-0006 CKV_AWS_159 aws-athena-enable-at-rest-encryption d364984a-a222-4b5f-a8b0-e23ab19ebff3',
  'aws-athena-workgroup-enforced': 'AVD-AWS-0007 AWS-0007 CKV_AWS_82 aws-athena-no-encryption-override',
  'aws-autoscaling-behind-balancer':
    '050f085f-a8db-4072-9010-2cca235cc02f 8e94dced-9bcc-4203-8eb7-7e41202b2505 ad21e616-5026-4b9d-990d-5b007bfe679c',
  'aws-autoscaling-health-check': 'AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED AwsSolutions-AS2',
  'aws-autoscaling-launch-template': 'CKV_AWS_315',
  'aws-autoscaling-tags': 'CKV_AWS_153 ba48df05-eaa1-4d64-905e-4a4b051e7587',
  'aws-backup-vault-encryption': 'CKV_AWS_166',
  'aws-batch-privileged':
    '66cd88ac-9ddf-424a-b77e-e55e17630bee 76ddf32c-85b1-4808-8935-7eef8030ab36 BATCH_JOB_CONTAINER_PROPERTIES_PRIVILEGED_RULE CKV_AWS_210 W34 defe5b18-978d-4722-9325-4d1975d3699f',
  'aws-beanstalk-enhanced-health': 'CKV_AWS_312',
  'aws-beanstalk-managed-updates': 'AwsSolutions-EB3 CKV_AWS_340',
  'aws-bedrock-agent-guardrail': 'CKV_AWS_383',
  'aws-bedrock-agent-key': 'CKV_AWS_373',
  'aws-cloud9-ssm': 'AwsSolutions-C91',
  'aws-cloudformation-notifications':
    '837e033c-4717-40bd-807e-6abaa30161b7 CKV_AWS_124 b72d0026-f649-4c91-a9ea-15d8f681ac09 d39761d7-94ab-45b0-ab5e-27c44e381d58',
  'aws-cloudformation-parameter-default':
    '03b38885-8f4e-480c-a0e4-12c1affd15db 06adef8c-c284-4de7-aad2-af43b07a8ca1 06b9f52a-8cd5-459b-bdc6-21a22521e1be 39423ce4-9011-46cd-b6b1-009edcd9385d 5f700072-b7ce-4e84-b3f3-497bf1c24a4d 6685d912-d81f-4cfa-95ad-e316ea31c989 71493c8b-3014-404c-9802-078b74496fb7 73980e43-f399-4fcc-a373-658228f7adf7 AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD AMAZON_MQ_BROKER_USERS_USES_SECURE_PARAMETER AMAZON_MQ_BROKER_USERS_USES_SECURE_SERVICE DMS_NO_PLAINTEXT_PASSWORD F23 F31 F34 F35 F36 F37 F41 F50 F51 F52 F55 F58 F60 F66 F68 F70 IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE MICROSOFT_AD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE dfb56e5d-ee68-446e-b32a-657b62befe69 f988a17f-1139-46a3-8928-f27eafd8b024',
  'aws-cloudformation-parameter-echo':
    'AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD AMAZON_MQ_BROKER_USERS_USES_SECURE_PARAMETER AMAZON_MQ_BROKER_USERS_USES_SECURE_SERVICE DMS_NO_PLAINTEXT_PASSWORD IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE MICROSOFT_AD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE',
  'aws-cloudformation-stack-policy':
    '2f01fb2d-828a-499d-b98e-b83747305052 ffe0fd52-7a8b-4a5c-8fc7-49844418e6c9',
  'aws-cloudfront-certificate':
    '3a1e94df-6847-4c0e-a3b6-6c6af4e128ef CKV2_AWS_42 CLOUDFRONT_CUSTOM_SSL_CERTIFICATE fb8f8929-afeb-4c46-99f0-a6cf410f7df4',
  'aws-cloudfront-default-root-object': 'CKV_AWS_305 CLOUDFRONT_DEFAULT_ROOT_OBJECT_CONFIGURED',
  'aws-cloudfront-firewall':
    '0f139403-303f-467c-96bd-e717e6cfd62d 1419b4c6-6d5c-4534-9cf6-6a5266085333 22c80725-e390-4055-8d14-a872230f6607 6d19ce0f-b3d8-4128-ac3d-1064e0f00494 AVD-AWS-0011 AWS-0011 AwsSolutions-CFR2 CKV_AWS_68 aws-cloudfront-enable-waf',
  'aws-cloudfront-geo-restriction': '7f8843f0-9ea5-42b4-a02b-753055113195 AwsSolutions-CFR1 CKV_AWS_374',
  'aws-cloudfront-logging':
    '7b590235-1ff4-421b-b9ff-5227134be9bb 94690d79-b3b0-43de-b656-84ebef5753e5 AVD-AWS-0010 AWS-0010 AwsSolutions-CFR3 CKV_AWS_86 CLOUDFRONT_ACCESSLOGS_ENABLED W10 aws-cloudfront-enable-logging d31cb911-bf5b-4eb6-9fc3-16780c77c7bd de77cd9f-0e8b-46cc-b4a4-b6b436838642',
  'aws-cloudfront-origin-access': 'AwsSolutions-CFR7 CKV2_AWS_46 CLOUDFRONT_ORIGIN_ACCESS_IDENTITY_ENABLED',
  'aws-cloudfront-origin-failover': 'CKV_AWS_310 CLOUDFRONT_ORIGIN_FAILOVER_ENABLED',
  'aws-cloudfront-origin-tls-version': 'AwsSolutions-CFR5 CKV2_AWS_54',
  'aws-cloudfront-response-headers': 'CKV2_AWS_32',
  'aws-cloudfront-server-name': 'CLOUDFRONT_SNI_ENABLED',
  'aws-cloudfront-tls-version':
    '00e5e55e-c2ff-46b3-a757-a7a1cd802456 218413a0-c716-4b94-9e08-0bb70d854709 255b0fcc-9f82-41fe-9229-01b163e3376b 5c0003fb-9aa0-42c1-9da3-eb0e332bef21 AVD-AWS-0013 AWS-0013 AwsSolutions-CFR4 CKV_AWS_174 CLOUDFRONT_MINIMUM_PROTOCOL_VERSION_RULE W70 aws-cloudfront-use-secure-tls-policy d0c13053-d2c8-44a6-95da-d592996e9e67 dc17ee4b-ddf2-4e23-96e8-7a36abad1303',
  'aws-cloudfront-transport-security': 'CKV_AWS_259',
  'aws-cloudfront-viewer-protocol':
    '31733ee2-fef0-4e87-9778-65da22a8ecf1 55af1353-2f62-4fa0-a8e1-a210ca2708f5 AVD-AWS-0012 AWS-0012 CKV_AWS_34 CLOUDFRONT_VIEWER_POLICY_HTTPS a5366a50-932f-4085-896b-41402714a388 a6d27cf7-61dc-4bde-ae08-3b353b609f76 aws-cloudfront-enforce-https',
  'aws-cloudsearch-https': 'CKV_AWS_220',
  'aws-cloudsearch-tls-policy': 'CKV_AWS_218',
  'aws-cloudtrail-all-regions':
    '058ac855-989f-4378-ba4d-52d004020da7 6ad087d7-a509-4b20-b853-9ef6f5ebaa98 8173d5eb-96b5-4aa6-a71b-ecfa153c123d AVD-AWS-0014 AWS-0014 CKV_AWS_67 MULTI_REGION_CLOUD_TRAIL_ENABLED aws-cloudtrail-enable-all-regions',
  'aws-cloudtrail-cloudwatch':
    '17b30f8f-8dfb-4597-adf6-57600b6cf25e 65d07da5-9af5-44df-8983-52d2e6f24c44 AVD-AWS-0162 AWS-0162 CKV2_AWS_10 CLOUD_TRAIL_CLOUD_WATCH_LOGS_ENABLED aws-cloudtrail-ensure-cloudwatch-integration ebb2118a-03bc-4d53-ab43-d8750f5cb8d3',
  'aws-cloudtrail-data-events': 'CLOUDTRAIL_S3_DATAEVENTS_ENABLED',
  'aws-cloudtrail-data-store-key': 'CKV_AWS_294',
  'aws-cloudtrail-encryption':
    '050a9ba8-d1cb-4c61-a5e8-8805a70d3b85 5d9e3164-9265-470c-9a10-57ae454ac0c7 AVD-AWS-0015 AWS-0015 CKV_AWS_35 CLOUD_TRAIL_ENCRYPTION_ENABLED aws-cloudtrail-encryption-customer-managed-key f5587077-3f57-4370-9b4e-4eb5b1bac85b',
  'aws-cloudtrail-global-events': '6ad087d7-a509-4b20-b853-9ef6f5ebaa98 8173d5eb-96b5-4aa6-a71b-ecfa153c123d',
  'aws-cloudtrail-log-validation':
    '2a3560fe-52ca-4443-b34f-bf0ed5eb74c8 4d8681a2-3d30-4c89-8070-08acd142748e 52ffcfa6-6c70-4ea6-8376-d828d3961669 AVD-AWS-0016 AWS-0016 CKV_AWS_36 CLOUD_TRAIL_LOG_FILE_VALIDATION_ENABLED aws-cloudtrail-enable-log-validation',
  'aws-cloudtrail-logging-off':
    '4bb76f17-3d63-4529-bdca-2b454529d774 5c0b06d5-b7a4-484c-aeb0-75a836269ff0 CKV_AWS_251 CLOUD_TRAIL_ENABLED d4a73c49-cbaa-4c6f-80ee-d6ef5a3a26f5',
  'aws-cloudtrail-sns-topic':
    '3e09413f-471e-40f3-8626-990c79ae63f3 482b7d26-0bdb-4b5f-bf6f-545826c0a3dd 5ba316a9-c466-4ec1-8d5b-bc6107dc9a92 CKV_AWS_252',
  'aws-cloudwatch-alarm-actions': 'CKV_AWS_319 CLOUDWATCH_ALARM_ACTION_CHECK',
  'aws-cloudwatch-alarm-bucket-policy-changes':
    '27c6a499-895a-4dc7-9617-5c485218db13 AVD-AWS-0154 AWS-0154 aws-cloudwatch-require-s3-bucket-policy-change-alarm',
  'aws-cloudwatch-alarm-config-changes':
    '5b8d7527-de8e-4114-b9dd-9d988f1f418f AVD-AWS-0155 AWS-0155 aws-cloudwatch-require-config-configuration-changes-alarm',
  'aws-cloudwatch-alarm-failed-sign-in':
    '5864d189-ee9a-4009-ac0c-8a582e6b7919 AVD-AWS-0152 AWS-0152 aws-cloudwatch-require-console-login-failures-alarm',
  'aws-cloudwatch-alarm-gateway-changes':
    '6b6874fe-4c2f-4eea-8b90-7cceaa4a125e AVD-AWS-0158 AWS-0158 aws-cloudwatch-require-network-gateway-changes-alarm',
  'aws-cloudwatch-alarm-key-deletion':
    '56a585f5-555c-48b2-8395-e64e4740a9cf AVD-AWS-0153 AWS-0153 aws-cloudwatch-require-cmk-disabled-alarm',
  'aws-cloudwatch-alarm-network-changes':
    '9d0d4512-1959-43a2-a17f-72360ff06d1b AVD-AWS-0160 AWS-0160 aws-cloudwatch-require-vpc-changes-alarm',
  'aws-cloudwatch-alarm-network-list-changes':
    '0a8e8dc5-b6fc-44fc-b5a1-969ec950f9b0 AVD-AWS-0157 AWS-0157 aws-cloudwatch-require-nacl-changes-alarm',
  'aws-cloudwatch-alarm-organization-changes':
    '38b85c45-e772-4de8-a247-69619ca137b3 AVD-AWS-0174 AWS-0174 aws-cloudwatch-require-org-changes-alarm',
  'aws-cloudwatch-alarm-policy-changes':
    'AVD-AWS-0150 AWS-0150 aws-cloudwatch-require-iam-policy-change-alarm eaaba502-2f94-411a-a3c2-83d63cc1776d',
  'aws-cloudwatch-alarm-root-use':
    '8b1b1e67-6248-4dca-bbad-93486bb181c0 AVD-AWS-0149 AWS-0149 aws-cloudwatch-require-root-user-usage-alarm',
  'aws-cloudwatch-alarm-route-changes': '2285e608-ddbc-47f3-ba54-ce7121e31216 AVD-AWS-0159 AWS-0159',
  'aws-cloudwatch-alarm-security-group-changes':
    '4beaf898-9f8b-4237-89e2-5ffdc7ee6006 AVD-AWS-0156 AWS-0156 aws-cloudwatch-require-sg-change-alarms',
  'aws-cloudwatch-alarm-sign-in-without-mfa':
    '44ceb4fa-0897-4fd2-b676-30e7a58f2933 AVD-AWS-0148 AWS-0148 aws-cloudwatch-require-non-mfa-login-alarm',
  'aws-cloudwatch-alarm-trail-changes':
    '0f6cbf69-41bb-47dc-93f3-3844640bf480 AVD-AWS-0151 AWS-0151 aws-cloudwatch-require-cloud-trail-change-alarm',
  'aws-cloudwatch-alarm-unauthorized-calls':
    '4c18a45b-4ab1-4790-9f83-399ac695f1e5 AVD-AWS-0147 AWS-0147 aws-cloudwatch-require-unauthorised-api-call-alarm',
  'aws-cloudwatch-log-encryption':
    '0afbcfe9-d341-4b92-a64c-7e6de0543879 AVD-AWS-0017 AWS-0017 CKV_AWS_158 CLOUDWATCH_LOG_GROUP_ENCRYPTED W84 aws-cloudwatch-log-group-customer-key',
  'aws-cloudwatch-log-kept-for-ever':
    '934613fe-b12c-4e5a-95f5-c1dcdffac1ff CKV_AWS_66 CW_LOGGROUP_RETENTION_PERIOD_CHECK W86 e24e18d9-4c2b-4649-b3d0-18c088145e24 ef0b316a-211e-42f1-888e-64efe172b755',
  'aws-cloudwatch-log-retention':
    '934613fe-b12c-4e5a-95f5-c1dcdffac1ff CKV_AWS_338 e24e18d9-4c2b-4649-b3d0-18c088145e24',
  'aws-codeartifact-customer-key': 'CKV_AWS_221',
  'aws-codebuild-artifact-encryption':
    'AVD-AWS-0018 AWS-0018 CKV_AWS_311 CKV_AWS_78 aws-codebuild-enable-encryption',
  'aws-codebuild-customer-key':
    'AwsSolutions-CB4 CKV_AWS_147 CODEBUILD_ENCRYPTION_KEY_RULE W32 a1423864-2fbc-4f46-bfe1-fbbf125c71c9 d7467bb6-3ed1-4c82-8095-5e7a818d0aad',
  'aws-codebuild-environment-secrets': 'CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK',
  'aws-codebuild-logging': 'CKV_AWS_314',
  'aws-codebuild-privileged': 'CKV_AWS_316',
  'aws-codebuild-source-credentials': 'CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK',
  'aws-codecommit-approvals': 'CKV_AWS_257',
  'aws-codeguru-customer-key': 'CKV_AWS_381',
  'aws-codepipeline-artifact-key': 'CKV_AWS_219',
  'aws-cognito-mfa':
    '74a18d1a-cf02-4a31-8791-ed0967ad7fdc AwsSolutions-COG2 COGNITO_USER_POOL_MFA_CONFIGURATION_RULE F78 ec28bf61-a474-4dbe-b414-6dd3a067d6f0',
  'aws-cognito-password-policy': 'AwsSolutions-COG1',
  'aws-cognito-unauthenticated':
    'AwsSolutions-COG7 CKV_AWS_366 COGNITO_ALLOW_UNAUTHENTICATED_IDENTITIES_RULE W57',
  'aws-comprehend-model-key': 'CKV_AWS_267',
  'aws-comprehend-volume-key': 'CKV_AWS_268',
  'aws-config-all-regions':
    '9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d AVD-AWS-0019 AWS-0019 CKV_AWS_121 a2fdf451-89dd-451e-af92-bf6c0f4bab96 ac5a0bc0-a54c-45aa-90c3-15f7703b9132 aws-config-aggregate-all-regions',
  'aws-config-global-resources': 'CKV2_AWS_48',
  'aws-config-recorder-on': 'CKV2_AWS_45',
  'aws-connect-storage-key': 'CKV_AWS_269 CKV_AWS_270',
  'aws-datasync-secret-in-code': 'CKV_AWS_295',
  'aws-dax-encryption':
    'AVD-AWS-0023 AWS-0023 AwsSolutions-DDB4 CKV_AWS_47 DAX_ENCRYPTION_ENABLED W83 aws-dynamodb-enable-at-rest-encryption f11aec39-858f-4b6f-b946-0a1bf46c0c87',
  'aws-dax-encryption-in-transit': 'CKV_AWS_239',
  'aws-directory-password-in-code':
    '06b9f52a-8cd5-459b-bdc6-21a22521e1be 6685d912-d81f-4cfa-95ad-e316ea31c989 F31 F36 MICROSOFT_AD_NO_PLAINTEXT_PASSWORD',
  'aws-dlm-event-encryption': 'CKV_AWS_253 DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE W81',
  'aws-dlm-event-key': 'CKV_AWS_254',
  'aws-dlm-schedule-encryption': 'CKV_AWS_255',
  'aws-dlm-schedule-key': 'CKV_AWS_256',
  'aws-dms-endpoint-key': 'CKV_AWS_296 CKV_AWS_298',
  'aws-dms-endpoint-tls': 'CKV2_AWS_49',
  'aws-dms-instance-key': 'CKV_AWS_212',
  'aws-dms-minor-upgrades': 'CKV_AWS_222',
  'aws-dms-password-in-code':
    '5f700072-b7ce-4e84-b3f3-497bf1c24a4d DMS_NO_PLAINTEXT_PASSWORD F37 F55 f988a17f-1139-46a3-8928-f27eafd8b024',
  'aws-dms-public':
    '030d3b18-1821-45b4-9e08-50efbe7becbb 5864fb39-d719-4182-80e2-89dbe627be63 CKV_AWS_89 DMS_REPLICATION_NOT_PUBLIC W91 bccb296f-362c-4b05-9221-86d1437a1016',
  'aws-docdb-audit-log':
    '1bf3b3d4-f373-4d7c-afbb-7d85948a67a5 2ca87964-fe7e-4cdc-899c-427f0f3525f8 56f6a008-1b14-4af4-b9b2-ab7cf7e27641 AVD-AWS-0020 AWS-0020 AwsSolutions-DOC5 CKV_AWS_85 aws-documentdb-enable-log-export e6cd49ba-77ed-417f-9bca-4f5303554308',
  'aws-docdb-audit-parameter': 'CKV_AWS_104',
  'aws-docdb-backup-retention': 'AwsSolutions-DOC4 CKV_AWS_360',
  'aws-docdb-encryption':
    'AVD-AWS-0021 AWS-0021 AwsSolutions-DOC1 CKV_AWS_74 aws-documentdb-enable-storage-encryption bc1f9009-84a0-490f-ae09-3e0ea6d74ad6',
  'aws-docdb-global-encryption': 'CKV_AWS_292',
  'aws-docdb-kms-key':
    '4766d3ea-241c-4ee6-93ff-c380c996bd1a AVD-AWS-0022 AWS-0022 CKV_AWS_182 aws-documentdb-encryption-customer-key',
  'aws-docdb-password-in-code': '39423ce4-9011-46cd-b6b1-009edcd9385d F70',
  'aws-docdb-tls': 'CKV_AWS_90',
  'aws-dynamodb-capacity': 'CKV2_AWS_16',
  'aws-dynamodb-kms-key':
    'AVD-AWS-0025 AWS-0025 CKV_AWS_119 DYNAMODB_TABLE_ENCRYPTED_KMS W74 aws-dynamodb-table-customer-key c8dee387-a2e6-4a73-a942-183c975549ac',
  'aws-dynamodb-point-in-time-recovery':
    '0f04217d-488f-4e7a-bec8-f16159686cd6 327b0729-4c5c-4c44-8b5c-e476cd9c7290 741f1291-47ac-4a85-a07b-3d32a9d6bd3e AVD-AWS-0024 AWS-0024 AwsSolutions-DDB3 CKV_AWS_28 DYNAMODB_PITR_ENABLED W78 aws-dynamodb-enable-recovery',
  'aws-dynamodb-replica-key': 'CKV_AWS_271',
  'aws-dynamodb-replica-recovery': 'CKV_AWS_165',
  'aws-dynamodb-sse-off':
    '4bd21e68-38c1-4d58-acdc-6a14b203237f DYNAMODB_TABLE_MUST_BE_ENCRYPTED b6a7e0ae-aed8-4a19-a993-a95760bf8836 ce089fd4-1406-47bd-8aad-c259772bb294',
  'aws-ebs-default-encryption': '3d3f6270-546b-443c-adb4-bb6fb2187ca6 CKV_AWS_106',
  'aws-ebs-machine-disk-encryption':
    '4de9de27-254e-424f-bd70-4c1e95790838 66477506-6abb-49ed-803d-3fa174cd5f6a AVD-AWS-0008 AVD-AWS-0131 AWS-0008 AWS-0131 AwsSolutions-EC26 CKV_AWS_8 aws-ec2-enable-at-rest-encryption aws-ec2-enable-launch-config-at-rest-encryption',
  'aws-ebs-root-disk-encryption':
    'AVD-AWS-0008 AVD-AWS-0131 AWS-0008 AWS-0131 CKV_AWS_8 aws-ec2-enable-at-rest-encryption aws-ec2-enable-launch-config-at-rest-encryption',
  'aws-ebs-snapshot-copy-key': 'CKV_AWS_183',
  'aws-ebs-volume-encryption':
    '4b6012e7-7176-46e4-8108-e441785eae57 80b7ac3f-d2b7-4577-9b10-df7913497162 AVD-AWS-0026 AWS-0026 AwsSolutions-EC26 CKV2_AWS_2 CKV_AWS_3 ENCRYPTED_VOLUMES F1 aws-ebs-enable-volume-encryption aws-ec2-enable-volume-encryption cc997676-481b-4e93-aa81-d19f8c5e9b12 e6b4b943-6883-47a9-9739-7ada9568f8ca',
  'aws-ebs-volume-key':
    'AVD-AWS-0027 AWS-0027 CKV_AWS_189 EBS_VOLUME_ENCRYPTION_KEY_RULE W37 aws-ec2-volume-encryption-customer-key b7063015-6c31-4658-a8e7-14f98f37fd42',
  'aws-ec2-ami-encryption':
    '8bbb242f-6e38-4127-86d4-d8f0b2687ae2 97707503-a22c-4cd7-b7c0-f088fa7cf830 CKV_AWS_204 CKV_AWS_235 CKV_AWS_236',
  'aws-ec2-ami-shared':
    'CKV_AWS_205 a19b2942-142e-4e2b-93b7-6cf6a6c8d90f ba4e0031-3e9d-4d7d-b0d6-bd8f003f8698',
  'aws-ec2-default-security-group':
    '46883ce1-dc3e-4b17-9195-c6a601624c73 8010e17a-00e9-4635-a692-90d6bcec68bd 9a4ef195-74b9-4c58-b8ed-2b2fe4353a75 AVD-AWS-0173 AWS-0173 aws-ec2-restrict-all-in-default-sg ea33fcf7-394b-4d11-a228-985c5d08f205',
  'aws-ec2-default-security-group-used':
    '08b81bb3-0985-4023-8602-b606ad81d279 8d03993b-8384-419b-a681-d1f55149397c',
  'aws-ec2-detailed-monitoring':
    '0264093f-6791-4475-af34-4b8102dcbcd0 23b70e32-032e-4fa6-ba5c-82f56b9980e6 AwsSolutions-EC28 CKV_AWS_126 EC2_INSTANCE_DETAILED_MONITORING_ENABLED daa581ef-731c-4121-832d-cf078f67759d',
  'aws-ec2-ebs-optimized':
    '338b6cab-961d-4998-bb49-e5b6a11c9a5c 8dd0ff1f-0da4-48df-9bb3-7f338ae36a40 CKV_AWS_135 EBS_OPTIMIZED_INSTANCE d991e4ae-42ab-429b-ab43-d5e5fa9ca633',
  'aws-ec2-imds-hop-limit': 'CKV_AWS_341',
  'aws-ec2-imds-tokens':
    'AVD-AWS-0028 AVD-AWS-0130 AWS-0028 AWS-0130 CKV_AWS_79 aws-ec2-enforce-http-token-imds aws-ec2-enforce-launch-config-http-token-imds',
  'aws-ec2-instance-profile':
    '0b93729a-d882-4803-bdc3-ac429a21f158 CKV2_AWS_41 EC2_INSTANCE_PROFILE_ATTACHED f914357d-8386-4d56-9ba6-456e5723f9a6',
  'aws-ec2-public-address':
    '5a2486aa-facf-477d-a5c1-b010789459ce AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED AVD-AWS-0009 AWS-0009 CKV_AWS_389 CKV_AWS_88 EC2_INSTANCE_NO_PUBLIC_IP a8b0c58b-cd25-4b53-9ad0-55bca0be0bc1 aws-autoscaling-no-public-ip aws-ec2-no-public-ip',
  'aws-ec2-security-group-description':
    '0104165b-02d5-426f-abc9-91fb48189899 5e6c9c68-8a82-408e-8749-ddad78cbb9c5 68eb4bf3-f9bf-463d-b5cf-e029bb446d2e 8010e17a-00e9-4635-a692-90d6bcec68bd AVD-AWS-0099 AVD-AWS-0124 AWS-0099 AWS-0124 AwsSolutions-EC27 CKV_AWS_23 SECURITY_GROUP_DESCRIPTION_RULE W36 aws-ec2-add-description-to-security-group aws-ec2-add-description-to-security-group-rule aws-vpc-add-description-to-security-group aws-vpc-add-description-to-security-group-rule cb3f5ed6-0d18-40de-a93d-b3538db31e8c ea0ed1c7-9aef-4464-b7c7-94c762da3640 ea33fcf7-394b-4d11-a228-985c5d08f205',
  'aws-ec2-security-group-egress':
    '1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a 66f2d8f9-a911-4ced-ae27-34f09690bb2c AVD-AWS-0104 AWS-0104 CKV_AWS_382 EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE W40 W5 aws-ec2-no-public-egress-sgr aws-vpc-no-public-egress-sgr ee464fc2-54a6-4e22-b10a-c6dcd2474d0c',
  'aws-ec2-security-group-egress-world':
    '1cc2fbd7-816c-4fbf-ad6d-38a4afa4312a AVD-AWS-0104 AWS-0104 EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE W5 aws-ec2-no-public-egress-sgr aws-vpc-no-public-egress-sgr',
  'aws-ec2-security-group-every-protocol':
    '1a427b25-2e9e-4298-9530-0499a55e736b SECURITY_GROUP_EGRESS_ALL_PROTOCOLS_RULE SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE W40 W42 ee464fc2-54a6-4e22-b10a-c6dcd2474d0c',
  'aws-ec2-security-group-open-all':
    '1a427b25-2e9e-4298-9530-0499a55e736b 381c3f2a-ef6f-4eff-99f7-b169cda3422c 46883ce1-dc3e-4b17-9195-c6a601624c73 4728cd65-a20c-49da-8b31-9c08b423e4db 494b03d3-bf40-4464-8524-7c56ad0700ed 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 590d878b-abdc-428f-895a-e2b68a0e1998 722b0f24-5a64-4cca-aa96-cfc26b7e3a5b 78055456-f670-4d2e-94d5-392d1cf4f5e4 8010e17a-00e9-4635-a692-90d6bcec68bd 829ce3b8-065c-41a3-ad57-e0accfea82d2 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 CKV_AWS_277 SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE W2 W42 adcd0082-e90b-4b63-862b-21899f6e6a48 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr',
  'aws-ec2-security-group-open-database':
    '381c3f2a-ef6f-4eff-99f7-b169cda3422c 4728cd65-a20c-49da-8b31-9c08b423e4db 494b03d3-bf40-4464-8524-7c56ad0700ed 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 590d878b-abdc-428f-895a-e2b68a0e1998 722b0f24-5a64-4cca-aa96-cfc26b7e3a5b 78055456-f670-4d2e-94d5-392d1cf4f5e4 829ce3b8-065c-41a3-ad57-e0accfea82d2 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 W2 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr',
  'aws-ec2-security-group-open-http':
    '0956aedf-6a7a-478b-ab56-63e2b19923ad 4728cd65-a20c-49da-8b31-9c08b423e4db 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 83c5fa4c-e098-48fc-84ee-0a537287ddd2 9564406d-e761-4e61-b8d7-5926e3ab8e79 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 CKV_AWS_260 EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE W2 a14ad534-acbe-4a8e-9404-2f7e1045646e aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr ddfc4eaa-af23-409f-b96c-bf5c45dc4daa ffac8a12-322e-42c1-b9b9-81ff85c39ef7',
  'aws-ec2-security-group-open-management':
    '381c3f2a-ef6f-4eff-99f7-b169cda3422c 4728cd65-a20c-49da-8b31-9c08b423e4db 494b03d3-bf40-4464-8524-7c56ad0700ed 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 54c417bf-c762-48b9-9d31-b3d87047e3f0 590d878b-abdc-428f-895a-e2b68a0e1998 722b0f24-5a64-4cca-aa96-cfc26b7e3a5b 78055456-f670-4d2e-94d5-392d1cf4f5e4 7af1c447-c014-4f05-bd8b-ebe3a15734ac 829ce3b8-065c-41a3-ad57-e0accfea82d2 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 W2 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr cdbb0467-2957-4a77-9992-7b55b29df7b7',
  'aws-ec2-security-group-open-other':
    '381c3f2a-ef6f-4eff-99f7-b169cda3422c 4728cd65-a20c-49da-8b31-9c08b423e4db 494b03d3-bf40-4464-8524-7c56ad0700ed 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 54c417bf-c762-48b9-9d31-b3d87047e3f0 590d878b-abdc-428f-895a-e2b68a0e1998 722b0f24-5a64-4cca-aa96-cfc26b7e3a5b 78055456-f670-4d2e-94d5-392d1cf4f5e4 7af1c447-c014-4f05-bd8b-ebe3a15734ac 829ce3b8-065c-41a3-ad57-e0accfea82d2 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 EC2_SECURITY_GROUP_INGRESS_OPEN_TO_WORLD_RULE W2 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr e415f8d3-fc2b-4f52-88ab-1129e8c8d3f5',
  'aws-ec2-security-group-open-rdp':
    '151187cb-0efc-481c-babd-ad24e3c9bc22 381c3f2a-ef6f-4eff-99f7-b169cda3422c 3ae83918-7ec7-4cb8-80db-b91ef0f94002 4728cd65-a20c-49da-8b31-9c08b423e4db 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 CKV_AWS_25 W2 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr c9846969-d066-431f-9b34-8c4abafe422a eda7301d-1f3e-47cf-8d4e-976debc64341',
  'aws-ec2-security-group-open-ssh':
    '381c3f2a-ef6f-4eff-99f7-b169cda3422c 4728cd65-a20c-49da-8b31-9c08b423e4db 4a1e6b34-1008-4e61-a5f2-1f7c276f8d14 57ced4b9-6ba4-487b-8843-b65562b90c77 65905cec-d691-4320-b320-2000436cb696 6e856af2-62d7-4ba2-adc1-73b62cef9cc1 83c5fa4c-e098-48fc-84ee-0a537287ddd2 AVD-AWS-0107 AWS-0107 AwsSolutions-EC23 CKV_AWS_24 INCOMING_SSH_DISABLED W2 aws-ec2-no-public-ingress-sgr aws-vpc-no-public-ingress-sgr',
  'aws-ec2-security-group-port-range':
    '87482183-a8e7-4e42-a566-7a23ec231c16 SECURITY_GROUP_EGRESS_PORT_RANGE_RULE SECURITY_GROUP_INGRESS_PORT_RANGE_RULE W27 W29 dae9c373-8287-462f-8746-6f93dad93610',
  'aws-ec2-termination-protection': 'AwsSolutions-EC29',
  'aws-ec2-user-data-secrets':
    '443488f5-c734-460b-a36d-5b3f330174dc 568cc372-ca64-420d-9015-ee347d00d288 AVD-AWS-0029 AVD-AWS-0122 AVD-AWS-0129 AWS-0029 AWS-0122 AWS-0129 CKV_AWS_46 aws-autoscaling-no-sensitive-info aws-ec2-no-secrets-in-launch-template-user-data aws-ec2-no-sensitive-info c09f4d3e-27d2-4d46-9453-abbe9687a64e c2f15af3-66a0-4176-a56e-e4711e502e5c d7b9d850-3e06-4a75-852f-c46c2e92240b',
  'aws-ecr-customer-key':
    '0e32d561-4b5a-4664-a6e3-a3fa85649157 AVD-AWS-0033 AWS-0033 CKV_AWS_136 aws-ecr-repository-customer-key',
  'aws-ecr-immutable-tags':
    '33f41d31-86b1-46a4-81f7-9c9a671f59ac 60bfbb8a-c72f-467f-a6dd-a46b7d612789 AVD-AWS-0031 AWS-0031 CKV_AWS_51 aws-ecr-enforce-immutable-repository d1846b12-20c5-4d45-8798-fc35b79268eb',
  'aws-ecr-policy-public':
    '75be209d-1948-41f6-a8c8-e22dd0121134 AVD-AWS-0032 AWS-0032 AwsSolutions-ECR1 CKV_AWS_32 aws-ecr-no-public-access e86e26fc-489e-44f0-9bcd-97305e4ba69a fb5a5df7-6d74-4243-ab82-ff779a958bfd',
  'aws-ecr-scan-on-push':
    '9025b2b3-e554-4842-ba87-db7aeec36d35 9630336b-3fed-4096-8173-b9afdfe346a7 AVD-AWS-0030 AWS-0030 CKV_AWS_163 ECR_REPO_SCAN_ON_PUSH W79 aws-ecr-enable-image-scans',
  'aws-ecs-environment-secrets': 'AVD-AWS-0036 AWS-0036 aws-ecs-no-plaintext-secrets',
  'aws-ecs-exec-logging': 'CKV_AWS_223',
  'aws-ecs-health-check': 'd24389b4-b209-4ff0-8345-dc7a4569dcdd',
  'aws-ecs-host-namespaces': 'CKV_AWS_335',
  'aws-ecs-host-network-root': 'ECS_TASK_DEFINITION_USER_FOR_HOST_MODE_CHECK',
  'aws-ecs-insights':
    '0c7a76d9-7dc5-499e-81ac-9245839177cb 97cb0688-369a-4d26-b1f7-86c4c91231bc AVD-AWS-0034 AWS-0034 AwsSolutions-ECS4 CKV_AWS_65 ab759fde-e1e8-4b0e-ad73-ba856e490ed8 abcefee4-a0c1-4245-9f82-a473f79a9e2f aws-ecs-enable-container-insight',
  'aws-ecs-load-balancer': 'fb2b0ecf-1492-491a-a70d-ba1df579175d',
  'aws-ecs-logging': 'AwsSolutions-ECS7',
  'aws-ecs-network-mode':
    '01aec7c2-3e4d-4274-ae47-2b8fea22fd1f 027a4b7a-8a59-4938-a04f-ed532512cf45 9f4a9409-9c60-4671-be96-9716dbf63db1',
  'aws-ecs-one-role': 'CKV_AWS_249',
  'aws-ecs-platform-version': 'CKV_AWS_332',
  'aws-ecs-privileged': 'CKV_AWS_334',
  'aws-ecs-public-address': 'CKV_AWS_333',
  'aws-ecs-read-only-root': 'CKV_AWS_336',
  'aws-ecs-running-tasks': 'f5c45127-1d28-4b49-a692-0b97da1c3a84',
  'aws-ecs-service-administrator':
    '01986452-bdd8-4aaa-b5df-d6bf61d616ff 3206240f-2e87-4e58-8d24-3e19e7c83d7c 7db727c1-1720-468e-b80e-06697f71e09e',
  'aws-ecs-volume-encryption':
    '4d46ff3b-7160-41d1-a310-71d6d370b08f 6c131358-c54d-419b-9dd6-1f7dd41d180c AVD-AWS-0035 AWS-0035 CKV_AWS_97 aws-ecs-enable-in-transit-encryption c1282e03-b285-4637-aee7-eefe3a7bb658',
  'aws-efs-access-point-root': 'CKV_AWS_329',
  'aws-efs-access-point-user': 'CKV_AWS_330',
  'aws-efs-backup': 'EFS_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
  'aws-efs-encryption':
    '2ff8e83c-90e1-4d68-a300-6d652112e622 48207659-729f-4b5c-9402-f884257d794f 727c4fd4-d604-4df6-a179-7713d3c85e20 72840c35-3876-48be-900d-f21b2f0c2ea1 AVD-AWS-0037 AWS-0037 AwsSolutions-EFS1 CKV_AWS_42 EFS_ENCRYPTED_CHECK F32 aws-efs-enable-at-rest-encryption',
  'aws-efs-kms-key':
    '25d251f3-f348-4f95-845c-1090e41a615c 6d087495-2a42-4735-abf7-02ef5660a7e6 CKV_AWS_184 bd77554e-f138-40c5-91b2-2a09f878608e bdecd6db-2600-47dd-a10c-72c97cf17ae9',
  'aws-efs-policy-public': 'fae52418-bb8b-4ac2-b287-0b9082d6a3fd',
  'aws-eks-logging':
    '37304d3f-f852-40b8-ae3f-725e87a7cedf 66f130d9-b81d-4e8e-9b08-da74b9c891df AVD-AWS-0038 AWS-0038 AwsSolutions-EKS2 CKV_AWS_37 aws-eks-enable-control-plane-logging',
  'aws-eks-node-ssh': '73d59e76-a12c-4b74-a3d8-d3e1e19c25b3 CKV_AWS_100 ba40ace1-a047-483c-8a8d-bc2d3a67a82d',
  'aws-eks-public-access':
    'AVD-AWS-0040 AWS-0040 AwsSolutions-EKS1 CKV_AWS_39 aws-eks-no-public-cluster-access',
  'aws-eks-public-endpoint':
    '42f4b905-3736-4213-bfe9-c0660518cda8 61cf9883-1752-4768-b18c-0d57f2737709 AVD-AWS-0040 AVD-AWS-0041 AWS-0040 AWS-0041 AwsSolutions-EKS1 CKV_AWS_38 CKV_AWS_39 EKS_ENDPOINT_NO_PUBLIC_ACCESS aws-eks-no-public-cluster-access aws-eks-no-public-cluster-access-to-cidr',
  'aws-eks-secrets-encryption':
    '63ebcb19-2739-4d3f-aa5c-e8bbb9b85281 AVD-AWS-0039 AWS-0039 CKV_AWS_58 EKS_CLUSTER_ENCRYPTION_RULE W82 aws-eks-encrypt-secrets',
  'aws-eks-version': 'CKV_AWS_339',
  'aws-elasticache-authentication': 'AwsSolutions-AEC6 CKV_AWS_31',
  'aws-elasticache-backup':
    '8fdb08a0-a868-4fdf-9c27-ccab0237f1ab AVD-AWS-0050 AWS-0050 CKV_AWS_134 aws-elasticache-enable-backup-retention e93bbe63-a631-4c0f-b6ef-700d48441ff2',
  'aws-elasticache-encryption':
    '76976de7-c7b1-4f64-a94f-90c1345914c2 AVD-AWS-0045 AWS-0045 AwsSolutions-AEC3 CKV_AWS_29 ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_AT_REST F25 aws-elasticache-enable-at-rest-encryption e4ee3903-9225-4b6a-bdfb-e62dbadef821',
  'aws-elasticache-encryption-in-transit':
    '1afbb3fa-cf6c-4a3d-b730-95e9f4df343e 3b02569b-fc6f-4153-b3a3-ba91022fed68 AVD-AWS-0051 AWS-0051 AwsSolutions-AEC3 CKV_AWS_30 CKV_AWS_31 ELASTICACHE_REPLICATION_GROUP_ENCRYPTION_IN_TRANSIT F33 aws-elasticache-enable-in-transit-encryption',
  'aws-elasticache-failover': 'AwsSolutions-AEC4 CKV2_AWS_50',
  'aws-elasticache-kms-key': 'CKV_AWS_191',
  'aws-elasticache-minor-upgrades': 'CKV_AWS_322',
  'aws-elasticache-subnet-group':
    '5527dcfc-94f9-4bf6-b7d4-1b78850cf41f 8c849af7-a399-46f7-a34c-32d3dc96f1fc AwsSolutions-AEC1 CKV_AWS_323 ba766c53-fe71-4bbb-be35-b6803f2ef13e',
  'aws-elasticache-zones':
    '6db03a91-f933-4f13-ab38-a8b87a7de54d 9b18fc19-7fb8-49b1-8452-9c757c70f926 cfdef2e5-1fe4-4ef4-bea8-c56e08963150',
  'aws-elb-access-logs':
    '20018359-6fd7-4d05-ab26-d4dffccbdf79 AwsSolutions-ELB2 CKV_AWS_91 CKV_AWS_92 ELBV2_ACCESS_LOGGING_RULE ELB_LOGGING_ENABLED W26 W52 c62e8b7d-1fdf-4050-ac4c-76ba9e1d9621 ee12ad32-2863-4c0f-b13f-28272d115028',
  'aws-elb-classic-certificate': 'CKV_AWS_127 CKV_AWS_376 ELB_ACM_CERTIFICATE_REQUIRED',
  'aws-elb-classic-ciphers':
    '2034fb37-bc23-4ca0-8d95-2b9f15829ab5 4a800e14-c94a-442d-9067-5a2e9f6c0a4c 809f77f8-d10e-4842-a84f-3be7b6ff1190 a507daa5-0795-4380-960b-dd7bb7c56661',
  'aws-elb-classic-listener':
    '275a3217-ca37-40c1-a6cf-bb57d245ab32 80908a75-586b-4c61-ab04-490f4f4525b8 AVD-AWS-0054 AWS-0054 AwsSolutions-ELB5 CKV_AWS_127 CKV_AWS_376 ELB_TLS_HTTPS_LISTENERS_ONLY aws-elb-http-not-used f81d63d2-c5d7-43a4-a5b5-66717a41c895',
  'aws-elb-classic-tls-policy':
    '126c1788-23c2-4a10-906c-ef179f4f96ec 2034fb37-bc23-4ca0-8d95-2b9f15829ab5 61a94903-3cd3-4780-88ec-fc918819b9c8 730a5951-2760-407a-b032-dd629b55c23a CKV_AWS_213 ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK a507daa5-0795-4380-960b-dd7bb7c56661',
  'aws-elb-connection-draining': 'AwsSolutions-ELB3',
  'aws-elb-cross-zone': 'AwsSolutions-ELB4 CKV_AWS_138 CKV_AWS_152 ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED',
  'aws-elb-deletion-protection':
    'CKV_AWS_150 ELB_DELETION_PROTECTION_ENABLED afecd1f1-6378-4f7e-bb3b-60c35801fdd4',
  'aws-elb-desync-mode': 'CKV_AWS_328',
  'aws-elb-firewall': '0afa6ab8-a047-48cf-be07-93a2f8c34cf7 105ba098-1e34-48cd-b0f2-a8a43a51bf9b CKV2_AWS_28',
  'aws-elb-health-check': 'CKV_AWS_261 CKV_AWS_378',
  'aws-elb-invalid-headers':
    '6e3fd2ed-5c83-4c68-9679-7700d224d379 ALB_HTTP_DROP_INVALID_HEADER_ENABLED AVD-AWS-0052 AWS-0052 CKV_AWS_131 aws-elb-drop-invalid-headers',
  'aws-elb-listener-certificate': 'ELBV2_ACM_CERTIFICATE_REQUIRED',
  'aws-elb-listener-encryption':
    '275a3217-ca37-40c1-a6cf-bb57d245ab32 AVD-AWS-0054 AWS-0054 CKV_AWS_103 CKV_AWS_2 ELBV2_LISTENER_PROTOCOL_RULE W56 aws-elb-http-not-used de7f5e83-da88-4046-871f-ea18504b1d43 f81d63d2-c5d7-43a4-a5b5-66717a41c895',
  'aws-elb-listener-tls-policy':
    'AVD-AWS-0047 AWS-0047 CKV2_AWS_74 CKV_AWS_103 ELBV2_LISTENER_SSL_POLICY_RULE W55 aws-elb-use-secure-tls-policy',
  'aws-elb-network-cross-zone': 'CKV_AWS_152',
  'aws-emr-at-rest-encryption':
    '5b033ec8-f079-4323-b5c8-99d4620433a9 AVD-AWS-0137 AWS-0137 EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE W61 aws-emr-enable-at-rest-encryption',
  'aws-emr-cluster-security': '48af92a5-c89b-4936-bc62-1086fe2bab23 CKV2_AWS_55 W63',
  'aws-emr-ebs-encryption': 'CKV_AWS_350',
  'aws-emr-in-transit-encryption':
    '5b033ec8-f079-4323-b5c8-99d4620433a9 AVD-AWS-0138 AWS-0138 AwsSolutions-EMR5 CKV_AWS_351 EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE W61 aws-emr-enable-in-transit-encryption',
  'aws-emr-kerberos': 'CKV_AWS_114 EMR_KERBEROS_ENABLED',
  'aws-emr-local-disk-encryption':
    'AVD-AWS-0139 AWS-0139 AwsSolutions-EMR4 CKV_AWS_349 EMR_SECURITY_CONFIG_ENABLED_AND_CONFIGURED_RULE W61 aws-emr-enable-local-disk-encryption',
  'aws-emr-logging': 'AwsSolutions-EMR2',
  'aws-emr-public-block': 'CKV_AWS_390',
  'aws-emr-s3-key': 'CKV_AWS_171',
  'aws-emr-subnet': '2b3c8a6d-9856-43e6-ab1d-d651094f03b4 bf89373a-be40-4c04-99f5-746742dfd7f3',
  'aws-firehose-encryption':
    '5c6dd5e7-1fe0-4cae-8f81-4c122717cef3 AwsSolutions-KDF1 CKV_AWS_240 KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTION_RULE W88',
  'aws-firehose-kms-key': 'CKV_AWS_241',
  'aws-firehose-password-in-code':
    'F66 F68 KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_REDSHIFT_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_NO_PLAINTEXT_PASSWORD KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_PARAMETER KINESIS_FIREHOSE_SPLUNK_DESTINATION_CONFIGURATION_USES_SECURE_SERVICE',
  'aws-fsx-backup-off': 'FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
  'aws-fsx-kms-key': 'CKV_AWS_178 CKV_AWS_179 CKV_AWS_190 CKV_AWS_203',
  'aws-glacier-policy-public': 'CKV_AWS_167',
  'aws-globalaccelerator-flow-logs': '96e8183b-e985-457b-90cd-61c0503a3369',
  'aws-glue-catalog-encryption': '01d50b14-e933-4c99-b314-6d08cd37ad35 CKV_AWS_94',
  'aws-glue-crawler-security': 'AwsSolutions-GL1 CKV_AWS_195',
  'aws-glue-endpoint-security': 'CKV_AWS_195',
  'aws-glue-job-security': 'AwsSolutions-GL1 AwsSolutions-GL3 CKV_AWS_195',
  'aws-glue-policy-public': 'd25edb51-07fb-4a73-97d4-41cecdc53a22',
  'aws-glue-security-encryption': 'CKV_AWS_99 ad5b4e97-2850-4adf-be17-1d293e0b85ee',
  'aws-guardduty-off':
    '704dadd3-54fc-48ac-b6a0-02f170011473 CKV_AWS_238 a25cd877-375c-4121-a640-730929936fac',
  'aws-iam-administrator-attached':
    'CKV_AWS_274 IAM_ROLE_ADMINISTRATOR_ACCESS_POLICY_RULE IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE W43 W44',
  'aws-iam-all-actions':
    'CKV_AWS_49 F3 F4 F5 IAM_ROLE_NO_WILDCARD_ACTIONS_ON_PERMISSIONS a0ae0a4e-712b-4115-8112-51b9eeed9d69',
  'aws-iam-assume-any-role': 'e835bd0d-65da-49f7-b6d1-b646da8727e6',
  'aws-iam-credentials-exposure': 'CKV_AWS_287',
  'aws-iam-data-exfiltration': 'CKV_AWS_288 IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE',
  'aws-iam-external-id':
    '09c35abf-5852-4622-ac7a-b987b331232e 85138beb-ce7c-4ca3-a09f-e8fbcc57ddd7 CKV_AWS_61',
  'aws-iam-federated-subject': 'CKV_AWS_358 CKV_AWS_393',
  'aws-iam-full-administrator':
    '132a8c31-9837-4203-9fd1-15ca210c7b73 2f37c4a3-58b9-4afe-8a87-d7f1d2286f84 575a2155-6af1-4026-b1af-d5bc8fe2a904 59ebb4f3-2a6c-46dc-b4f0-cc5418dcddcd 953b3cdb-ce13-428a-aa12-318726506661 CKV2_AWS_40 CKV_AWS_1 CKV_AWS_49 CKV_AWS_62 CKV_AWS_63 F3 F4 F5 IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS IAM_POLICY_NO_STATEMENTS_WITH_ADMIN_ACCESS IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS f62aa827-4ade-4dc4-89e4-1433d384a368',
  'aws-iam-group-inline-policy': 'IAM_NO_INLINE_POLICY_CHECK a58d1a2d-4078-4b80-855b-84cc3f7f4540',
  'aws-iam-group-members':
    '8f957abd-9703-413d-87d3-c578950a753c CKV2_AWS_14 f509931b-bbb0-443c-bd9b-10e92ecf2193 fc101ca7-c9dd-4198-a1eb-0fbe92e80044',
  'aws-iam-identity-escalation':
    '034d0aee-620f-4bf7-b7fb-efdf661fdb9e 04c686f1-e0cd-4812-88e1-4e038410074c 0a592060-8166-49f5-8e65-99ac6dce9871 0c10d7da-85c4-4d62-b2a8-d6c104f1bd77 0fd7d920-4711-46bd-aff2-d307d82cd8b7 113208f2-a886-4526-9ecc-f3218600e12c 118281d0-6471-422e-a7c5-051bc667926e 15e6ad8c-f420-49a6-bafb-074f5eb1ec74 1743f5f1-0bb0-4934-acef-c80baa5dadfa 19ffbe31-9d72-4379-9768-431195eae328 30b88745-eebe-4ecb-a3a9-5cf886e96204 33627268-1445-4385-988a-318fd9d1a512 35ccf766-0e4d-41ed-9ec4-2dab155082b4 3dd96caa-0b5f-4a85-b929-acfac4646cc2 43a41523-386a-4cb1-becb-42af6b414433 571254d8-aa6a-432e-9725-535d3ef04d69 5b4d4aee-ac94-4810-9611-833636e5916d 60263b4a-6801-4587-911d-919c37ed733b 6d23d87e-1c5b-4308-b224-92624300f29b 6deb34e2-5d9c-499a-801b-ea6d9eda894f 70b42736-efee-4bce-80d5-50358ed94990 70cb518c-d990-46f6-bc05-44a5041493d6 7782d4b3-e23e-432b-9742-d9528432e771 78f1ec6f-5659-41ea-bd48-d0a142dce4f2 7c96920c-6fd0-449d-9a52-0aa431b6beaf 7d544dad-8a6c-431c-84c1-5f07fe9afc0e 8055dec2-efb8-4fe6-8837-d9bed6ff202a 846646e3-2af1-428c-ac5d-271eccfa6faf 89561b03-cb35-44a9-a7e9-8356e71606f4 8bfbf7ab-d5e8-4100-8618-798956e101e0 8f3c16b3-354d-45db-8ad5-5066778a9485 8f75840d-9ee7-42f3-b203-b40e3979eb12 94fbe150-27e3-4eba-9ca6-af32865e4503 970ed7a2-0aca-4425-acf1-0453c9ecbca1 9a205ba3-0dd1-42eb-8d54-2ffec836b51a 9b0ffadc-a61f-4c2a-b1e6-68fab60f6267 9b877bd8-94b4-4c10-a060-8e0436cc09fa ad296c0d-8131-4d6b-b030-1b0e73a99ad3 b69247e5-7e73-464e-ba74-ec9b715c6e12 b8a31292-509d-4b61-bc40-13b167db7e9c be2aa235-bd93-4b68-978a-1cc65d49082f bf9d42c7-c2f9-4dfe-942c-c8cc8249a081 c0c1e744-0f37-445e-924a-1846f0839f69 c583f0f9-7dfd-476b-a056-f47c62b47b46 d6047119-a0b2-4b59-a4f2-127a36fb685b db78d14b-10e5-4e6e-84b1-dace6327b1ec e227091e-2228-4b40-b046-fc13650d8e88 e77c89f6-9c85-49ea-b95b-5f960fe5be92 eb64f1e9-f67d-4e35-8a3c-3d6a2f9efea7 ec49cbfd-fae4-45f3-81b1-860526d66e3f eda48c88-2b7d-4e34-b6ca-04c0194aee17 ee49557d-750c-4cc1-aa95-94ab36cbefde eeb4d37a-3c59-4789-a00c-1509bc3af1e5 f1173d8c-3264-4148-9fdb-61181e031b51 f465fff1-0a0f-457d-aa4d-1bddb6f204ff f906113d-cdc0-415a-ba60-609cc6daaf4d fa62ac4f-f5b9-45b9-97c1-625c8b6253ca',
  'aws-iam-login-password-reset':
    'IAM_USER_LOGIN_PROFILE_PASSWORD_RESET_RULE W50 a964d6e3-8e1e-4d93-8120-61fa640dd55a',
  'aws-iam-login-password-written':
    '06adef8c-c284-4de7-aad2-af43b07a8ca1 F51 IAM_USER_LOGIN_PROFILE_NO_PLAINTEXT_PASSWORD IAM_USER_LOGIN_PROFILE_USES_SECURE_PARAMETER IAM_USER_LOGIN_PROFILE_USES_SECURE_SERVICE',
  'aws-iam-not-action':
    '5ea624e4-c8b1-4bb3-87a4-4235a776adcc 818f38ed-8446-4132-9c03-474d49e10195 IAM_ROLE_NO_ALLOW_PLUS_NOT_ACTION_ON_TRUST_POLICY IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION S3_BUCKET_POLICY_NO_ALLOW_PLUS_NOT_ACTION SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOT_ACTION SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOT_ACTION W14 W15 W16 W17 W18 W19 W20',
  'aws-iam-not-resource':
    'IAM_POLICYDOCUMENT_NO_WILDCARD_RESOURCE IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_RESOURCE W21 W22 W23',
  'aws-iam-organization-policies': '5ba6229c-8057-433e-91d0-21cf13569ca9',
  'aws-iam-pass-any-role':
    'AVD-AWS-0342 AWS-0342 F38 F39 F40 IAM_POLICY_NO_WILDCARD_RESOURCE_ON_PASSROLE IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE aws-iam-filter-passrole-access e39bee8c-fe54-4a3f-824d-e5e2d1cca40a',
  'aws-iam-password-age':
    '3f2cf811-88fa-4eda-be45-7a191a18aba9 AVD-AWS-0062 AWS-0062 CKV_AWS_9 aws-iam-set-max-password-age ce60d060-efb8-4bfd-9cf7-ff8945d00d90',
  'aws-iam-password-change': '9ef7d25d-9764-4224-9968-fa321c56ef76 e28ceb92-d588-4166-aac5-766c8f5b7472',
  'aws-iam-password-length':
    '1bc1c685-e593-450e-88fb-19db4c82aa1d 8bc2168c-1723-4eeb-a6f3-a1ba614b9a6d 9850d621-7485-44f7-8bdd-b3cf426315cf AVD-AWS-0063 AWS-0063 CKV_AWS_10 aws-iam-set-minimum-password-length',
  'aws-iam-password-lowercase': 'AVD-AWS-0058 AWS-0058 CKV_AWS_11 aws-iam-require-lowercase-in-passwords',
  'aws-iam-password-numbers': 'AVD-AWS-0059 AWS-0059 CKV_AWS_12 aws-iam-require-numbers-in-passwords',
  'aws-iam-password-reuse':
    '6f5f5444-1422-495f-81ef-24cefd61ed2c 89806cdc-9c2e-4bd1-a0dc-53f339bcfb2a AVD-AWS-0056 AWS-0056 CKV_AWS_13 aws-iam-no-password-reuse',
  'aws-iam-password-symbols': 'AVD-AWS-0060 AWS-0060 CKV_AWS_14 aws-iam-require-symbols-in-passwords',
  'aws-iam-password-uppercase': 'AVD-AWS-0061 AWS-0061 CKV_AWS_15 aws-iam-require-uppercase-in-passwords',
  'aws-iam-permissions-management': 'CKV_AWS_289',
  'aws-iam-policy-on-user':
    '0e5872b4-19a0-4165-8b2f-56d9e14b909f AVD-AWS-0143 AWS-0143 CKV_AWS_40 F10 F11 F12 IAM_NO_INLINE_POLICY_CHECK IAM_NO_POLICY_ON_USER IAM_USER_NO_POLICIES_CHECK aws-iam-no-user-attached-policies b4378389-a9aa-44ee-91e7-ef183f11079e e4239438-e639-44aa-adb8-866e400e3ade eafe4bc3-1042-4f88-b988-1939e64bf060 edc95c10-7366-4f30-9b4b-f995c84eceb5',
  'aws-iam-privilege-escalation': 'CKV2_AWS_40 CKV_AWS_286',
  'aws-iam-root-access-key':
    '4c137350-7307-4803-8c04-17c09a7a9fcf 7081f85c-b94d-40fd-8b45-a4f1cac75e46 970d224d-b42a-416b-81f9-8f4dfe70c4bc AVD-AWS-0141 AWS-0141 CKV_AWS_348 aws-iam-no-root-access-keys e71d0bc7-d9e8-4e6e-ae90-0a4206db6f40',
  'aws-iam-second-access-key': '3561130e-9c5f-485b-9e16-2764c82763e5 48677914-6fdf-40ec-80c4-2b0e94079f54',
  'aws-iam-service-wildcard':
    'IAM_MANAGEDPOLICY_NO_STATEMENTS_WITH_FULL_ACCESS IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS',
  'aws-iam-session-duration': 'ce9dfce0-5fc8-433b-944a-3b16153111a8',
  'aws-iam-trust-anybody':
    '12b7e704-37f0-4d1e-911a-44bf60c48c21 CKV_AWS_60 F6 IAM_ROLE_NO_ALLOW_PLUS_NOT_PRINCIPAL bcdcbdc6-a350-4855-ae7c-d1e6436f7c97 f80e3aa7-7b34-4185-954e-440a6894dde6',
  'aws-iam-trust-wide-actions': 'F2 b1ffa705-19a3-4b73-b9d0-0c97d0663842',
  'aws-iam-user-without-group':
    '06933df4-0ea7-461c-b9b5-104d27390e0e CKV2_AWS_21 F2000 IAM_USER_MISSING_GROUP_RULE',
  'aws-iam-write-everything': 'CKV_AWS_290',
  'aws-imagebuilder-component-key': 'CKV_AWS_180',
  'aws-imagebuilder-distribution-key': 'CKV_AWS_199',
  'aws-imagebuilder-recipe-encryption': 'CKV_AWS_200',
  'aws-iot-policy-any-action': '4d32780f-43a4-424a-a06d-943c543576a5 IOT_POLICY_WILDCARD_ACTION_RULE W38',
  'aws-iot-policy-any-resource': 'IOT_POLICY_WILDCARD_RESOURCE_RULE W39 be5b230d-4371-4a28-a441-85dc760e2aa3',
  'aws-kendra-customer-key': 'CKV_AWS_262 KENDRA_INDEX_ENCRYPTION_KMS_KEY_ID_RULE W80',
  'aws-keyspaces-kms-key': 'CKV_AWS_265',
  'aws-kinesis-encryption':
    '7f65be75-90ab-4036-8c2a-410aef7bb650 862fe4bf-3eec-4767-a517-40f378886b88 AVD-AWS-0064 AWS-0064 AwsSolutions-KDS1 CKV_AWS_43 KINESIS_STREAM_ENCRYPTION_RULE W49 aws-kinesis-enable-in-transit-encryption f2ea6481-1d31-4d40-946a-520dc6321dd7',
  'aws-kinesis-kms-key':
    '7f65be75-90ab-4036-8c2a-410aef7bb650 862fe4bf-3eec-4767-a517-40f378886b88 AwsSolutions-KDS3 CKV_AWS_185 KINESIS_STREAM_ENCRYPTION_RULE W49 f2ea6481-1d31-4d40-946a-520dc6321dd7',
  'aws-kinesisvideo-customer-key': 'CKV_AWS_177',
  'aws-kms-disabled':
    '133fee21-37ef-45df-a563-4d07edc169f4 2844c749-bd78-4cd1-90e8-b179df827602 7350fa23-dcf7-4938-916d-6a60b0c73b50 CKV_AWS_227',
  'aws-kms-policy-public':
    '5b9d237a-57d5-4177-be0e-71434b0fef47 7ebc9038-0bde-479a-acc4-6ed7b6758899 CKV_AWS_33 F76 KMS_NO_WILDCARD_PRINCIPAL da905474-7454-43c0-b8d2-5756ab951aba f6049677-ec4a-43af-8779-5190b6d03cba',
  'aws-kms-rotation':
    '1c07bfaf-663c-4f6f-b22b-8e2d481e4df5 22fbfeac-7b5a-421a-8a27-7a2178bb910b 235ca980-eb71-48f4-9030-df0c371029eb AVD-AWS-0065 AWS-0065 AwsSolutions-KMS5 CKV_AWS_7 CMK_BACKING_KEY_ROTATION_ENABLED F19 af96d737-0818-4162-8c41-40d969bd65d1 aws-kms-auto-rotate-keys',
  'aws-lambda-administrator': '1b3af2f9-af8c-4dfc-a0f1-a03adb70deb2 a0ae0a4e-712b-4115-8112-51b9eeed9d69',
  'aws-lambda-code-signing': 'CKV_AWS_272',
  'aws-lambda-concurrency': 'CKV_AWS_115 LAMBDA_CONCURRENCY_CHECK W92',
  'aws-lambda-dead-letters':
    'CKV_AWS_116 LAMBDA_DLQ_CHECK c2eae442-d3ba-4cb1-84ca-1db4f80eae3d dec7bc85-d156-4f64-9a33-96ed3d9f3fed',
  'aws-lambda-environment-key':
    '4495bc5d-4d1e-4a26-ae92-152d18195648 CKV_AWS_173 a7f8ac28-eed1-483d-87c8-4c325f022572',
  'aws-lambda-environment-secrets': '1402afd8-a95c-4e84-8b0b-6fb43758e6ce CKV_AWS_45',
  'aws-lambda-permission-any-principal':
    '1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7 1d972c56-8ec2-48c1-a578-887adb09c57a CKV_AWS_301 LAMBDA_NO_WILDCARD_PRINCIPALS e08ed7eb-f3ef-494d-9d22-2e3db756a347',
  'aws-lambda-permission-everybody':
    '1d6e16f1-5d8a-4379-bfb3-2dadd38ed5a7 CKV_AWS_301 F13 LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED LAMBDA_NO_WILDCARD_PRINCIPALS e08ed7eb-f3ef-494d-9d22-2e3db756a347',
  'aws-lambda-permission-source':
    'AVD-AWS-0067 AWS-0067 CKV_AWS_364 LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED aws-lambda-restrict-source-arn',
  'aws-lambda-permission-wildcard-action':
    '3ddf3417-424d-420d-8275-0724dc426520 75ec6890-83af-4bf1-9f16-e83726df0bd0 9b83114b-b2a1-4534-990d-06da015e47aa LAMBDA_PERMISSION_INVOKE_FUNCTION_ACTION W24 ad9dabc7-7839-4bae-a957-aa9120013f39',
  'aws-lambda-role-shared':
    '165aae3b-a56a-48f3-b76d-d2b5083f5b8f 4ba74f01-aba5-4be2-83bc-be79ff1a3b92 ae03f542-1423-402f-9cef-c834e7ee9583',
  'aws-lambda-runtime': 'AwsSolutions-L1 CKV_AWS_363',
  'aws-lambda-tracing':
    '0d7ef70f-e176-44e6-bdba-add3e429788d 71397b34-1d50-4ee1-97cb-c96c34676f74 8152e0cf-d2f0-47ad-96d5-d003a76eabd1 9488c451-074e-4cd3-aee3-7db6104f542c AVD-AWS-0066 AVD-AWS-0125 AWS-0066 AWS-0125 CKV_AWS_50 aws-lambda-enable-tracing aws-sam-enable-function-tracing dc1ab429-1481-4540-9b1d-280e3f15f1f8',
  'aws-lambda-url-authorization': 'CKV_AWS_258',
  'aws-lambda-vpc': 'CKV_AWS_117 LAMBDA_INSIDE_VPC W89',
  'aws-memorydb-kms-key': 'CKV_AWS_201',
  'aws-memorydb-snapshot-key': 'CKV_AWS_278',
  'aws-memorydb-tls': 'CKV_AWS_202',
  'aws-mq-audit-log':
    '31245f98-a6a9-4182-9fc1-45482b9d030a AVD-AWS-0070 AWS-0070 CKV_AWS_197 aws-mq-enable-audit-logging e519ed6a-8328-4b69-8eb7-8fa549ac3050',
  'aws-mq-end-of-life': 'CKV_AWS_208',
  'aws-mq-kms-key': 'CKV_AWS_209 W53',
  'aws-mq-logging':
    '31245f98-a6a9-4182-9fc1-45482b9d030a AVD-AWS-0071 AWS-0071 CKV_AWS_48 aws-mq-enable-general-logging e519ed6a-8328-4b69-8eb7-8fa549ac3050',
  'aws-mq-minor-upgrades': 'CKV_AWS_207',
  'aws-mq-password-in-code':
    'AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD AMAZON_MQ_BROKER_USERS_USES_SECURE_PARAMETER AMAZON_MQ_BROKER_USERS_USES_SECURE_SERVICE F52',
  'aws-mq-public':
    '4eb5f791-c861-4afd-9f94-f2a6a3fe49cb 68b6a789-82f8-4cfd-85de-e95332fe6a61 AVD-AWS-0072 AWS-0072 CKV_AWS_69 aws-mq-no-public-access',
  'aws-msk-encryption-in-transit':
    '6db52fa6-d4da-4608-908a-89f0c59e743e AVD-AWS-0073 AWS-0073 AwsSolutions-MSK2 AwsSolutions-MSK3 CKV_AWS_81 a976d63f-af0e-46e8-b714-8c1a9c4bf768 aws-msk-enable-in-transit-encryption',
  'aws-msk-kms-key':
    '6db52fa6-d4da-4608-908a-89f0c59e743e AVD-AWS-0179 AWS-0179 CKV_AWS_81 a976d63f-af0e-46e8-b714-8c1a9c4bf768 aws-msk-enable-at-rest-encryption',
  'aws-msk-logging':
    '2f56b7ab-7fba-4e93-82f0-247e5ddeb239 AVD-AWS-0074 AWS-0074 AwsSolutions-MSK6 CKV_AWS_80 aws-msk-enable-logging fc7c2c15-f5d0-4b80-adb2-c89019f8f62b',
  'aws-msk-public-access':
    '0ce1ba20-8ba8-4364-836f-40c24b8cb0ab 54378d69-dd7c-4b08-a43e-80d563396857 CKV_AWS_291',
  'aws-mwaa-public-webserver': 'CKV2_AWS_66',
  'aws-mwaa-scheduler-logs': 'CKV_AWS_242',
  'aws-mwaa-webserver-logs': 'CKV_AWS_244',
  'aws-mwaa-worker-logs': 'CKV_AWS_243',
  'aws-neptune-audit-log':
    '45cff7b6-3b80-40c1-ba7b-2cf480678bb8 AVD-AWS-0075 AWS-0075 CKV_AWS_101 aws-neptune-enable-log-export',
  'aws-neptune-backup-retention': 'AwsSolutions-N3 CKV_AWS_361',
  'aws-neptune-copy-tags': 'CKV_AWS_362',
  'aws-neptune-encryption':
    '83bf5aca-138a-498e-b9cd-ad5bc5e117b4 98d59056-f745-4ef5-8613-32bca8d40b7e AVD-AWS-0076 AWS-0076 AwsSolutions-N4 CKV_AWS_44 F30 aws-neptune-enable-storage-encryption bf4473f1-c8a2-4b1b-8134-bd32efabab93',
  'aws-neptune-iam-authentication':
    'AwsSolutions-N5 CKV_AWS_359 a3aa0087-8228-4e7e-b202-dc9036972d02 c91d7ea0-d4d1-403b-8fe1-c9961ac082c5',
  'aws-neptune-kms-key': 'AVD-AWS-0128 AWS-0128 CKV_AWS_347 aws-neptune-encryption-customer-key',
  'aws-neptune-public': '9ba198e0-fef4-464a-8a4d-75ea55300de7 CKV_AWS_102',
  'aws-neptune-snapshot-encryption': 'CKV_AWS_279',
  'aws-networkfirewall-logging': 'CKV2_AWS_63',
  'aws-opensearch-audit-logs':
    'CKV_AWS_317 ELASTICSEARCH_AUDIT_LOGGING_ENABLED OPENSEARCH_AUDIT_LOGGING_ENABLED',
  'aws-opensearch-data-nodes':
    'AwsSolutions-OS7 ELASTICSEARCH_DATA_NODE_FAULT_TOLERANCE OPENSEARCH_DATA_NODE_FAULT_TOLERANCE',
  'aws-opensearch-encryption':
    '24e16922-4330-4e9d-be8a-caa90299466a 86a248ab-0e01-4564-a82a-878303e253bb AVD-AWS-0048 AWS-0048 AwsSolutions-OS8 CKV_AWS_5 ELASTICSEARCH_ENCRYPTED_AT_REST OPENSEARCH_ENCRYPTED_AT_REST W54 aws-elasticsearch-enable-domain-encryption',
  'aws-opensearch-error-logs':
    'ELASTICSEARCH_APPLICATION_LOGGING_ENABLED ELASTICSEARCH_LOGS_TO_CLOUDWATCH OPENSEARCH_APPLICATION_LOGGING_ENABLED',
  'aws-opensearch-fine-grained-access': 'CKV2_AWS_52 OPENSEARCH_ACCESS_CONTROL_ENABLED',
  'aws-opensearch-https':
    '00603add-7f72-448f-a6c0-9e456a7a3f94 2e9e0729-66d5-4148-9d39-5e6fb4bf2a4e 4cdc88e6-c0c8-4081-a639-bb3a557cbedf AVD-AWS-0046 AWS-0046 CKV_AWS_83 ELASTICSEARCH_HTTPS_REQUIRED OPENSEARCH_HTTPS_REQUIRED aws-elasticsearch-enforce-https d6c2d06f-43c1-488a-9ba1-8d75b40fc62d',
  'aws-opensearch-kms-key':
    '7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2 CKV_AWS_247 d926aa95-0a04-4abc-b20c-acf54afe38a1',
  'aws-opensearch-logs':
    'AVD-AWS-0042 AWS-0042 CKV_AWS_84 a1120ee4-a712-42d9-8fb5-22595fed643b acb6b4e2-a086-4f35-aefd-4db6ea51ada2 aws-elasticsearch-enable-domain-logging edbd62d4-8700-41de-b000-b3cfebb5e996',
  'aws-opensearch-master-nodes': 'AwsSolutions-OS4 CKV_AWS_318 ELASTICSEARCH_PRIMARY_NODE_FAULT_TOLERANCE',
  'aws-opensearch-node-to-node':
    '967eb3e6-26fc-497d-8895-6428beb6e8e2 AVD-AWS-0043 AWS-0043 AwsSolutions-OS2 CKV_AWS_6 ELASTICSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK W85 aws-elasticsearch-enable-in-transit-encryption',
  'aws-opensearch-policy-public':
    '16c4216a-50d3-4785-bfb2-4adb5144a8ba 5c666ed9-b586-49ab-9873-c495a833b705 AwsSolutions-OS5 e7530c3c-b7cf-4149-8db9-d037a0b5268e',
  'aws-opensearch-slow-logs':
    '086ea2eb-14a6-4fd4-914b-38e0bc8703e8 AwsSolutions-OS9 a1120ee4-a712-42d9-8fb5-22595fed643b e979fcbc-df6c-422d-9458-c33d65e71c45 edbd62d4-8700-41de-b000-b3cfebb5e996',
  'aws-opensearch-tls-policy':
    'AVD-AWS-0126 AWS-0126 CKV_AWS_228 ELASTICSEARCH_HTTPS_REQUIRED OPENSEARCH_HTTPS_REQUIRED aws-elasticsearch-use-secure-tls-policy',
  'aws-opensearch-vpc': 'AwsSolutions-OS1 CKV_AWS_137 ELASTICSEARCH_IN_VPC_ONLY OPENSEARCH_IN_VPC_ONLY W90',
  'aws-qldb-deletion-protection': 'CKV_AWS_172',
  'aws-qldb-permissions-mode': 'CKV_AWS_170',
  'aws-rds-activity-stream-key': 'CKV_AWS_246',
  'aws-rds-audit-log': 'CKV_AWS_325',
  'aws-rds-backtrack': 'AURORA_MYSQL_BACKTRACKING_ENABLED AwsSolutions-RDS14 CKV_AWS_326',
  'aws-rds-backup-off':
    '1dc73fb4-5b51-430c-8c5f-25dcf9090b02 8c415f6f-7b90-4a27-a44a-51047e1506f9 AwsSolutions-RDS13 CKV_AWS_133 DB_INSTANCE_BACKUP_ENABLED W75 e69890e6-fce5-461d-98ad-cb98318dfc96',
  'aws-rds-backup-retention':
    'AVD-AWS-0077 AWS-0077 aws-rds-specify-backup-retention e649a218-d099-4550-86a4-1231e1fcb60d',
  'aws-rds-cluster-encryption':
    '1a690d1d-0ae7-49fa-b2db-b75ae0dd1d3e 3199c26c-7871-4cb3-99c2-10a59244ce7f 5beacce3-4020-4a3d-9e1d-a36f953df630 656880aa-1388-488f-a6d4-8f73c23149b2 65844ba3-03a1-40a8-b3dd-919f122e8c95 AVD-AWS-0079 AWS-0079 AwsSolutions-RDS2 CKV_AWS_96 F26 RDS_STORAGE_ENCRYPTED aws-rds-encrypt-cluster-storage-data ffee2785-c347-451e-89f3-11aeb08e5c84',
  'aws-rds-copy-tags': 'CKV_AWS_313',
  'aws-rds-default-port':
    '1fe9d958-ddce-4228-a124-05265a959a8b 2cb674f6-32f9-40be-97f2-62c0dc38f0d5 AwsSolutions-RDS11 bca7cc4d-b3a4-4345-9461-eb69c68fcd26',
  'aws-rds-deletion-protection':
    '2c161e58-cb52-454f-abea-6470c37b5e6e AVD-AWS-0177 AVD-AWS-0343 AWS-0177 AWS-0343 AwsSolutions-RDS10 CKV_AWS_139 CKV_AWS_293 F80 RDS_INSTANCE_DELETION_PROTECTION_ENABLED aws-rds-enable-cluster-deletion-protection aws-rds-enable-deletion-protection',
  'aws-rds-enhanced-monitoring': 'CKV_AWS_118 RDS_ENHANCED_MONITORING_ENABLED',
  'aws-rds-force-tls': 'CKV2_AWS_69',
  'aws-rds-global-cluster-encryption': 'CKV_AWS_140',
  'aws-rds-iam-authentication':
    '0ed012a4-9199-43d2-b9e4-9bd049a48aa4 88fd05e0-ac0e-43d2-ba6d-fc0ba60ae1a6 9fcd0a0a-9b6f-4670-a215-d94e6bf3f184 AVD-AWS-0176 AWS-0176 AwsSolutions-RDS6 CKV_AWS_161 CKV_AWS_162 aws-rds-enable-iam-auth',
  'aws-rds-kms-key': 'CKV_AWS_327 e52395b4-250b-4c60-81d5-2e58c1d37abc',
  'aws-rds-log-exports':
    '8d7f7b8c-6c7c-40f8-baa6-62006c6c7b56 AwsSolutions-RDS16 CKV_AWS_129 CKV_AWS_324 RDS_INSTANCE_LOGGING_ENABLED',
  'aws-rds-log-fdw': 'CKV_AWS_250 CKV_AWS_388',
  'aws-rds-minor-upgrades':
    '3b6d777b-76e3-4133-80a3-0d6f667ade7f 857f8808-e96a-4ba8-a9b7-f2d4ec6cad94 CKV_AWS_226 RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED f0104061-8bfc-4b45-8a7d-630eb502f281',
  'aws-rds-multi-az':
    '2b1d4935-9acf-48a7-8466-10d18bf51a69 AwsSolutions-RDS3 CKV_AWS_157 RDS_MULTI_AZ_SUPPORT',
  'aws-rds-old-authority':
    '5eccd62d-8b4d-46d3-83ea-1879f3cbd3ce 9f40c07e-699e-4410-8856-3ba0f2e3a2dd CKV_AWS_211',
  'aws-rds-password-in-code':
    'F23 F34 RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD RDS_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER RDS_MASTER_USER_PASSWORD_USES_SECURE_SERVICE',
  'aws-rds-performance-insights': 'AVD-AWS-0133 AWS-0133 CKV_AWS_353 aws-rds-enable-performance-insights',
  'aws-rds-performance-insights-key':
    'AVD-AWS-0078 AWS-0078 CKV_AWS_354 aws-rds-performance-insights-encryption-customer-key',
  'aws-rds-public-access':
    '35113e6f-2c6b-414d-beec-7a9482d3b2d1 647de8aa-5a42-41b5-9faf-22136f117380 AVD-AWS-0180 AWS-0180 CKV_AWS_17 F22 RDS_INSTANCE_PUBLIC_ACCESS_CHECK aws-rds-enable-public-access c09e3ca5-f08a-4717-9c87-3919c5e6d209 d9dc6429-5140-498a-8f55-a10daac5f000 de38e1d5-54cb-4111-a868-6f7722695007',
  'aws-rds-query-log': 'CKV2_AWS_27 CKV2_AWS_30',
  'aws-rds-security-group-open':
    '0956aedf-6a7a-478b-ab56-63e2b19923ad 1e0ef61b-ad85-4518-a3d3-85eaad164885 9564406d-e761-4e61-b8d7-5926e3ab8e79 AwsSolutions-RDS8 dd667399-8d9d-4a8d-bbb4-e49ab53b2f52 f0d8781f-99bf-4958-9917-d39283b168a0',
  'aws-rds-snapshot-copy-key': 'CKV_AWS_245 CKV_AWS_266',
  'aws-rds-snapshot-shared': 'CKV_AWS_302',
  'aws-rds-storage-encryption':
    '08bd0760-8752-44e1-9779-7bb369b2b4e4 5beacce3-4020-4a3d-9e1d-a36f953df630 7dfb316c-a6c2-454d-b8a2-97f147b0c0ff AVD-AWS-0080 AWS-0080 AwsSolutions-RDS2 CKV_AWS_16 F27 RDS_STORAGE_ENCRYPTED aws-rds-encrypt-instance-storage-data e50eb68a-a4af-4048-8bbe-8ec324421469 ffee2785-c347-451e-89f3-11aeb08e5c84',
  'aws-redshift-audit-log':
    '15ffbacc-fa42-4f6f-a57d-2feac7365caa 3de2d4ff-fe53-4fc9-95d3-2f8a69bf90d6 AwsSolutions-RS5 CKV_AWS_71',
  'aws-redshift-backup-off':
    'AwsSolutions-RS10 CKV_AWS_343 REDSHIFT_BACKUP_ENABLED REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK',
  'aws-redshift-default-database': 'CKV_AWS_320',
  'aws-redshift-default-port':
    '41abc6cc-dde1-4217-83d3-fb5f0cc09d8f AwsSolutions-RS4 a478af30-8c3a-404d-aa64-0b673cee509a e01de151-a7bd-4db4-b49b-3c4775a5e881',
  'aws-redshift-default-user': 'AwsSolutions-RS3',
  'aws-redshift-encryption':
    '3b316b05-564c-44a7-9c3f-405bb95e211e 6a647814-def5-4b85-88f5-897c19f509cd AwsSolutions-RS6 CKV_AWS_64 F28 REDSHIFT_CLUSTER_CONFIGURATION_CHECK cfdcabb0-fc06-427c-865b-c59f13e898ce ffee2785-c347-451e-89f3-11aeb08e5c84',
  'aws-redshift-kms-key':
    'AVD-AWS-0084 AWS-0084 CKV_AWS_142 aws-redshift-encryption-customer-key de76a0d6-66d5-45c9-9022-f05545b85c78',
  'aws-redshift-no-network':
    '0a494a6a-ebe2-48a0-9d77-cf9d5125e1b3 AVD-AWS-0127 AWS-0127 AwsSolutions-RS2 CKV_AWS_154 aws-redshift-use-vpc',
  'aws-redshift-password-in-code':
    'F35 REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_PARAMETER REDSHIFT_CLUSTER_MASTER_USER_PASSWORD_USES_SECURE_SERVICE',
  'aws-redshift-public':
    '5c6b727b-1382-4629-8ba9-abd1365e5610 AwsSolutions-RS8 CKV_AWS_87 REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK af173fde-95ea-4584-b904-bb3923ac4bda bdf8dcb4-75df-4370-92c4-606e4ae6c4d3',
  'aws-redshift-require-ssl': 'AwsSolutions-RS1 CKV_AWS_105',
  'aws-redshift-snapshot-grant-key': 'CKV_AWS_281',
  'aws-redshift-version-upgrade': 'AwsSolutions-RS9 CKV_AWS_141 REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK',
  'aws-redshift-vpc-routing': 'CKV_AWS_321 REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED',
  'aws-redshiftserverless-customer-key': 'CKV_AWS_282',
  'aws-route53-domain-transfer': 'CKV_AWS_377',
  'aws-route53-query-logging':
    '0f0fb06b-0f2f-4374-8588-f2c7c348c7a0 7dbba512-e244-42dc-98bb-422339827967 CKV2_AWS_39',
  'aws-route53-record-without-target':
    '25db74bf-fa3b-44da-934e-8c3e005c0453 445dce51-7e53-4e50-80ef-7f94f14169e4',
  'aws-route53-signing': 'CKV2_AWS_38',
  'aws-s3-abort-uploads': 'CKV_AWS_300',
  'aws-s3-access-log':
    '4552b71f-0a2a-4bc4-92dd-ed7ec1b4674c AVD-AWS-0089 AWS-0089 AwsSolutions-S1 CKV_AWS_18 S3_BUCKET_LOGGING_ENABLED W35 aws-s3-enable-bucket-logging aws-s3-enable-logging c3b9f7b0-f5a0-49ec-9cbc-f1e346b7274d c3ce69fd-e3df-49c6-be78-1db3f802261c ee9e50e8-b2ed-4176-ad42-8fc0cf7593f4 f861041c-8c9f-4156-acfc-5e6e524f5884',
  'aws-s3-access-point-public': 'CKV_AWS_392',
  'aws-s3-acl-authenticated-read':
    '57b9893d-33b1-4419-bcea-a717ea87e139 75480b31-f349-4b9a-861f-bce19588e674 835d5497-a526-4aea-a23f-98a9afd1635f CKV2_AWS_43 CKV_AWS_20',
  'aws-s3-acl-grant-public': 'CKV2_AWS_43 CKV_AWS_20 CKV_AWS_375 CKV_AWS_57',
  'aws-s3-acl-public-read':
    '219f4c95-aa50-44e0-97de-cf71f4641170 38c5ee0d-7f22-4260-ab72-5073048df100 AVD-AWS-0092 AWS-0092 CKV_AWS_20 S3_BUCKET_PUBLIC_READ_ACL W31 a1ef9d2e-4163-40cb-bd92-04f0d602a15d aws-s3-no-public-access-with-acl bd0088a5-c133-4b20-b129-ec9968b16ef3',
  'aws-s3-acl-public-write':
    '07dda8de-d90d-469e-9b37-1aca53526ced 38c5ee0d-7f22-4260-ab72-5073048df100 AVD-AWS-0092 AWS-0092 CKV_AWS_20 CKV_AWS_57 F14 S3_BUCKET_NO_PUBLIC_RW_ACL aws-s3-no-public-access-with-acl',
  'aws-s3-cors-any-origin':
    '3505094c-f77c-4ba0-95da-f83db712f86c 3609d27c-3698-483a-9402-13af6ae80583 98a8f708-121b-455b-ae2f-da3fb59d17e1',
  'aws-s3-encryption-unset':
    '594f54e7-f744-45ab-93e4-c6dbaf6cd571 AVD-AWS-0088 AWS-0088 S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED S3_DEFAULT_ENCRYPTION_KMS W41 aws-s3-enable-bucket-encryption b2e8752c-3497-4255-98d2-e4ae5b46bbf5',
  'aws-s3-event-notifications': 'CKV2_AWS_62',
  'aws-s3-kms-key': 'AVD-AWS-0132 AWS-0132 CKV_AWS_145 aws-s3-encryption-customer-key',
  'aws-s3-lifecycle': 'CKV2_AWS_61',
  'aws-s3-mfa-delete': 'AVD-AWS-0170 AWS-0170 aws-s3-require-mfa-delete c5b31ab9-0f26-4a49-b8aa-4cc064392f4d',
  'aws-s3-object-kms-key': 'CKV_AWS_181 CKV_AWS_186',
  'aws-s3-object-lock': 'CKV_AWS_143 S3_BUCKET_DEFAULT_LOCK_ENABLE',
  'aws-s3-ownership': 'CKV2_AWS_65',
  'aws-s3-policy-lockout': 'CKV_AWS_93',
  'aws-s3-policy-public-read':
    '1df37f4b-7197-45ce-83f8-9994d2fcf885 3ab1f27d-52cc-4943-af1d-43c1939e739a 53bce6a8-5492-4b1b-81cf-664385f0c4bf 66c6f96f-2d9e-417e-a998-9058aeeecd44 7772bb8c-c0f3-42d4-8e4e-f1b8939ad085 7af43613-6bb9-4a0e-8c4d-1314b799425e CKV_AWS_70 F16 F9 S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL c3e073c1-f65e-4d18-bd67-4a8f20ad1ab9 d395a950-12ce-4314-a742-ac5a785ab44e f97b7d23-568f-4bcc-9ac9-02df0d57fbba faa8fddf-c0aa-4b2d-84ff-e993e233ebe9',
  'aws-s3-policy-public-write':
    '3ab1f27d-52cc-4943-af1d-43c1939e739a 456b00a3-1072-4149-9740-6b8bb60251b0 6fa44721-ef21-41c6-8665-330d59461163 7772bb8c-c0f3-42d4-8e4e-f1b8939ad085 7af43613-6bb9-4a0e-8c4d-1314b799425e CKV_AWS_70 F16 F9 S3_BUCKETPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL S3_BUCKET_POLICY_NO_WILDCARD_PRINCIPAL a0f1bfe0-741e-473f-b3b2-13e66f856fab acc78859-765e-4011-a229-a65ea57db252 d24c0755-c028-44b1-b503-8e719c898832 f6397a20-4cf1-4540-a997-1d363c25ef58 ffdf4b37-7703-4dfe-a682-9d2e99bc6c09',
  'aws-s3-policy-secure-transport':
    '38c64e76-c71e-4d92-a337-60174d1de1c9 4bc4dd4c-7d8d-405e-a0fb-57fa4c31b4d9 AwsSolutions-S10 CKV_AWS_379 S3_BUCKET_SSL_REQUESTS_ONLY',
  'aws-s3-policy-wildcard-actions':
    '4ae8af91-5108-42cb-9471-3bdbe596eac9 6a6d7e56-c913-4549-b5c5-5221e624d2ec F15 S3_BUCKET_POLICY_NO_WILDCARD_ACTION a4966c4f-9141-48b8-a564-ffe9959945bc',
  'aws-s3-public-access-block':
    '1a4bc881-9f69-4d44-8c9a-d37d08f54c50 1ec253ab-c220-4d63-b2de-5b40e0af9293 350cd468-0e2c-44ef-9d22-cfb73a62523c 48f100d9-f499-4c6d-b2b8-deafe47ffb26 4fa66806-0dd9-4f8d-9480-3174d39c7c91 6c8d51af-218d-4bfb-94a9-94eabaa0703a 860ba89b-b8de-4e72-af54-d6aee4138a69 AVD-AWS-0086 AVD-AWS-0087 AVD-AWS-0091 AVD-AWS-0093 AVD-AWS-0094 AWS-0086 AWS-0087 AWS-0091 AWS-0093 AWS-0094 AwsSolutions-S2 CKV2_AWS_6 CKV_AWS_53 CKV_AWS_54 CKV_AWS_55 CKV_AWS_56 S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED S3_BUCKET_PUBLIC_READ_PROHIBITED S3_BUCKET_PUBLIC_WRITE_PROHIBITED aws-s3-block-public-acls aws-s3-block-public-policy aws-s3-ignore-public-acls aws-s3-no-public-buckets aws-s3-specify-public-access-block d0cc8694-fcad-43ff-ac86-32331d7e867f',
  'aws-s3-public-access-block-part':
    '1a4bc881-9f69-4d44-8c9a-d37d08f54c50 1ec253ab-c220-4d63-b2de-5b40e0af9293 350cd468-0e2c-44ef-9d22-cfb73a62523c 48f100d9-f499-4c6d-b2b8-deafe47ffb26 4fa66806-0dd9-4f8d-9480-3174d39c7c91 6c8d51af-218d-4bfb-94a9-94eabaa0703a 860ba89b-b8de-4e72-af54-d6aee4138a69 AVD-AWS-0086 AVD-AWS-0087 AVD-AWS-0091 AVD-AWS-0093 AWS-0086 AWS-0087 AWS-0091 AWS-0093 CKV_AWS_53 CKV_AWS_54 CKV_AWS_55 CKV_AWS_56 aws-s3-block-public-acls aws-s3-block-public-policy aws-s3-ignore-public-acls aws-s3-no-public-buckets d0cc8694-fcad-43ff-ac86-32331d7e867f',
  'aws-s3-replication': 'CKV_AWS_144 S3_BUCKET_REPLICATION_ENABLED',
  'aws-s3-versioning':
    '568a4d22-3517-44a6-a7ad-6a7eed88722c 9232306a-f839-40aa-b3ef-b352001da9a5 AVD-AWS-0090 AWS-0090 CKV_AWS_21 S3_BUCKET_VERSIONING_ENABLED a227ec01-f97a-4084-91a4-47b350c1db54 aws-s3-enable-versioning',
  'aws-s3-website': '42bb6b7f-6d54-4428-b707-666f669d94fb 90501b1b-cded-4cc1-9e8b-206b85cda317',
  'aws-sagemaker-domain-key': 'CKV_AWS_187',
  'aws-sagemaker-endpoint-kms-key':
    '44034eda-1c3f-486a-831d-e09a7dd94354 58b35504-0287-4154-bf69-02c0573deab8 CKV_AWS_98 SAGEMAKER_ENDPOINT_CONFIGURATION_KMS_KEY_CONFIGURED W1200',
  'aws-sagemaker-flow-key': 'CKV_AWS_372',
  'aws-sagemaker-job-output-key': 'CKV_AWS_367',
  'aws-sagemaker-job-traffic': 'CKV_AWS_369',
  'aws-sagemaker-job-volume-key': 'CKV_AWS_368',
  'aws-sagemaker-model-isolation': 'CKV_AWS_370',
  'aws-sagemaker-notebook-internet':
    '88d55d94-315d-4564-beee-d2d725feab11 AwsSolutions-SM3 CKV_AWS_122 SAGEMAKER_NOTEBOOK_NO_DIRECT_INTERNET_ACCESS',
  'aws-sagemaker-notebook-kms-key':
    '709e6da6-fa1f-44cc-8f17-7f25f96dadbe AwsSolutions-SM2 CKV_AWS_187 CKV_AWS_22 SAGEMAKER_NOTEBOOK_INSTANCE_KMS_KEY_CONFIGURED W1201 f3674e0c-f6be-43fa-b71c-bf346d1aed99',
  'aws-sagemaker-notebook-metadata': 'CKV_AWS_371',
  'aws-sagemaker-notebook-network': '9c7028d9-04c2-45be-b8b2-1188ccaefb36 AwsSolutions-SM1 CKV_AWS_306',
  'aws-sagemaker-notebook-root': 'CKV_AWS_307',
  'aws-scheduler-customer-key': 'CKV_AWS_297',
  'aws-secretsmanager-kms-key':
    'AVD-AWS-0098 AWS-0098 CKV_AWS_149 SECRETSMANAGER_USING_CMK W77 a2f548f2-188c-4fff-b172-e9a6acb216bd aws-ssm-secret-use-customer-key b0d3ef3f-845d-4b1b-83d6-63a5a380375f c8ae9ba9-c2f7-4e5c-b32e-a4b7712d4d22',
  'aws-secretsmanager-policy-public': 'fa00ce45-386d-4718-8392-fb485e1f3c5b',
  'aws-secretsmanager-rotation': 'AwsSolutions-SMG4 CKV2_AWS_57 SECRETSMANAGER_ROTATION_ENABLED_CHECK',
  'aws-secretsmanager-rotation-period': 'CKV_AWS_304',
  'aws-ses-tls': 'CKV_AWS_365',
  'aws-sns-encryption':
    '28545147-2fc6-42d5-a1f9-cf226658e591 9d13b150-a2ab-42a1-b6f4-142e41f81e52 AVD-AWS-0095 AWS-0095 CKV_AWS_26 SNS_ENCRYPTED_KMS W47 aws-sns-enable-topic-encryption',
  'aws-sns-kms-key':
    'AVD-AWS-0136 AWS-0136 aws-sns-topic-encryption-use-cmk b1a72f66-2236-4f3b-87ba-0da1b366956f',
  'aws-sns-policy-public':
    '905f4741-f965-45c1-98db-f7a00a0e5c73 CKV_AWS_169 F18 F8 SNS_TOPICPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL SNS_TOPICPOLICY_NO_WILDCARD_PRINCIPAL ae53ce91-42b5-46bf-a84f-9a13366a4f13 b26d2b7e-60f6-413d-a3a1-a57db24aa2b3',
  'aws-sqs-customer-key': 'AVD-AWS-0135 AWS-0135 CKV2_AWS_73 aws-sqs-queue-encryption-use-cmk',
  'aws-sqs-dead-letter': 'AwsSolutions-SQS3',
  'aws-sqs-encryption':
    '12726829-93ed-4d51-9cbe-13423f4299e1 6e8849c1-3aa7-40e3-9063-b85ee300f29f 9296f1cc-7a40-45de-bd41-f31745488a0e AVD-AWS-0096 AWS-0096 AwsSolutions-SQS2 CKV_AWS_27 aws-sqs-enable-queue-encryption e1e7b278-2a8b-49bd-a26e-66a7f70b17eb',
  'aws-sqs-encryption-unset':
    '12726829-93ed-4d51-9cbe-13423f4299e1 6e8849c1-3aa7-40e3-9063-b85ee300f29f 9296f1cc-7a40-45de-bd41-f31745488a0e AVD-AWS-0096 AWS-0096 AwsSolutions-SQS2 CKV_AWS_27 aws-sqs-enable-queue-encryption e1e7b278-2a8b-49bd-a26e-66a7f70b17eb',
  'aws-sqs-kms-key': 'SQS_QUEUE_KMS_MASTER_KEY_ID_RULE W48',
  'aws-sqs-policy-public':
    '86b0efa7-4901-4edd-a37a-c034bec6645a CKV_AWS_168 CKV_AWS_387 F21 F7 SQS_QUEUEPOLICY_NO_ALLOW_PLUS_NOTPRINCIPAL SQS_QUEUEPOLICY_NO_WILDCARD_PRINCIPAL abb06e5f-ef9a-4a99-98c6-376d396bfcdf',
  'aws-sqs-policy-wildcard-actions':
    '816ea8cf-d589-442d-a917-2dd0ce0e45e3 AVD-AWS-0097 AWS-0097 CKV_AWS_72 F20 SQS_QUEUEPOLICY_NO_WILDCARD_ACTION aws-sqs-no-wildcards-in-policy-documents ed9b3beb-92cf-44d9-a9d2-171eeba569d4',
  'aws-ssm-document-public': 'CKV_AWS_303',
  'aws-ssm-parameter-key': 'CKV_AWS_337',
  'aws-ssm-parameter-plain': 'CKV2_AWS_34',
  'aws-ssm-session-encryption': 'CKV_AWS_112 ce60cc6b-6831-4bd7-84a2-cc7f8ee71433',
  'aws-ssm-session-logging': 'CKV_AWS_113',
  'aws-states-logging':
    'AVD-AWS-0119 AWS-0119 AwsSolutions-SF1 CKV_AWS_285 aws-sam-enable-state-machine-logging',
  'aws-states-tracing':
    'AVD-AWS-0117 AWS-0117 AwsSolutions-SF2 CKV_AWS_284 aws-sam-enable-state-machine-tracing',
  'aws-timestream-customer-key': 'AwsSolutions-TS3 CKV_AWS_160',
  'aws-transfer-ftp': 'CKV_AWS_357',
  'aws-transfer-public-endpoint': 'CKV_AWS_164',
  'aws-transfer-security-policy': 'CKV_AWS_380',
  'aws-vpc-acl-duplicate': '045ddb54-cfc5-4abb-9e05-e427b2bc96fe F79',
  'aws-vpc-acl-every-port':
    '03879981-efa2-47a0-a818-c843e1441b88 AVD-AWS-0102 AWS-0102 EC2_NETWORK_ACL_PORT_RANGE_RULE EC2_NETWORK_ACL_PROTOCOL_RULE W66 W67 aws-ec2-no-excessive-port-access aws-vpc-no-excessive-port-access f57f849c-883b-4cb7-85e7-f7b199dff163',
  'aws-vpc-acl-open-all':
    '03879981-efa2-47a0-a818-c843e1441b88 3af7f2fd-06e6-4dab-b996-2912bea19ba4 AVD-AWS-0102 AWS-0102 CKV_AWS_229 CKV_AWS_230 CKV_AWS_231 CKV_AWS_232 CKV_AWS_352 EC2_NETWORK_ACL_PROTOCOL_RULE W66 a20be318-cac7-457b-911d-04cc6e812c25 aws-ec2-no-excessive-port-access aws-vpc-no-excessive-port-access f57f849c-883b-4cb7-85e7-f7b199dff163',
  'aws-vpc-acl-open-management':
    '3af7f2fd-06e6-4dab-b996-2912bea19ba4 AVD-AWS-0105 AWS-0105 CKV_AWS_229 CKV_AWS_230 CKV_AWS_231 CKV_AWS_232 a20be318-cac7-457b-911d-04cc6e812c25 aws-ec2-no-public-ingress-acl aws-vpc-no-public-ingress-acl',
  'aws-vpc-acl-partial-deny':
    '2623d682-dccb-44cd-99d0-54d9fd62f8f2 EC2_NETWORK_ACL_ENTRY_INEFFECTIVE_DENY_RULE W71',
  'aws-vpc-default-vpc':
    '96ed3526-0179-4c73-b1b2-372fde2e0d13 AVD-AWS-0101 AWS-0101 CKV_AWS_148 aws-ec2-no-default-vpc aws-vpc-no-default-vpc',
  'aws-vpc-endpoint-acceptance': 'CKV_AWS_123',
  'aws-vpc-firewall-deletion-protection': 'CKV_AWS_344',
  'aws-vpc-firewall-key': 'CKV_AWS_345 CKV_AWS_346',
  'aws-vpc-flow-logs':
    'AVD-AWS-0178 AWS-0178 AwsSolutions-VPC7 CKV2_AWS_11 W60 aws-ec2-require-vpc-flow-logs-for-all-vpcs f6d299d2-21eb-41cc-b1e1-fe12d857500b f83121ea-03da-434f-9277-9cd247ab3047',
  'aws-vpc-peering-routes': 'CKV2_AWS_44 b3a41501-f712-4c4f-81e5-db9a7dc0e34e',
  'aws-vpc-subnet-public-address':
    '52f04a44-6bfa-4c41-b1d3-4ae99a2de05c AVD-AWS-0164 AWS-0164 CKV_AWS_130 SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED W33 aws-ec2-no-public-ip-subnet b3de4e4c-14be-4159-b99d-9ad194365e4c',
  'aws-vpc-transit-gateway-accept': 'CKV_AWS_331',
  'aws-waf-default-allow': '6d64f311-3da6-45f3-80f1-14db9771ea40 F665 WAF_WEB_ACL_DEFAULT_ACTION_RULE',
  'aws-waf-has-rules': 'CKV_AWS_175',
  'aws-waf-log4j': 'CKV_AWS_192',
  'aws-waf-logging': 'CKV2_AWS_31 CKV_AWS_176',
  'aws-workspaces-root-volume':
    'AVD-AWS-0109 AWS-0109 CKV_AWS_156 F29 WORKSPACE_ENCRYPTION_ENABLED aws-workspaces-enable-disk-encryption b9033580-6886-401a-8631-5f19f5bb24c7',
  'aws-workspaces-user-volume':
    '89827c57-5a8a-49eb-9731-976a606d70db AVD-AWS-0109 AWS-0109 CKV_AWS_155 F29 WORKSPACE_ENCRYPTION_ENABLED aws-workspaces-enable-disk-encryption b9033580-6886-401a-8631-5f19f5bb24c7',
  'azure-acr-admin-account': 'CKV_AZURE_137 b897dfbf-322c-45a8-b67c-1e698beeaa51',
  'azure-acr-data-endpoint': 'CKV_AZURE_237',
  'azure-acr-georeplication': 'CKV_AZURE_165',
  'azure-acr-image-quarantine': 'CKV_AZURE_166',
  'azure-acr-public-network-access': 'CKV_AZURE_139',
  'azure-acr-retention': 'CKV_AZURE_167',
  'azure-acr-signed-images': 'CKV_AZURE_164',
  'azure-acr-webhook-plain-http': 'CKV2_AZURE_30',
  'azure-acr-zone-redundancy': 'CKV_AZURE_233',
  'azure-aks-authorized-ip-ranges': '2583fab1-953b-4fae-bd02-4a136a6c21f9 CKV_AZURE_6',
  'azure-aks-dashboard':
    '61c3cb8b-0715-47e4-b788-86dde40dd2db CKV_AZURE_8 c62d3b92-9a11-4ffd-b7b7-6faaae83faed',
  'azure-aks-disk-encryption-set': 'b17d8bb8-4c08-4785-867e-cb9e62a622aa',
  'azure-aks-host-encryption': 'CKV_AZURE_227',
  'azure-aks-http-application-routing': 'CKV_AZURE_246',
  'azure-aks-local-accounts': 'CKV_AZURE_141',
  'azure-aks-monitoring': '9b09dee1-f09b-4013-91d2-158fa4695f4b',
  'azure-aks-network-policy': '25c0228e-4444-459b-a2df-93c7df40b7ed f5342045-b935-402d-adf1-8dbbd09c0eef',
  'azure-aks-node-public-ip': 'CKV_AZURE_143',
  'azure-aks-policy-addon': '43789711-161b-4708-b5bb-9d1c626f7492',
  'azure-aks-private-cluster': '599318f2-6653-4569-9e21-041d06c63a89',
  'azure-aks-rbac': '86f92117-eed8-4614-9c6c-b26da20ff37f 9307a2ed-35c2-413d-94de-a1a0682c2158',
  'azure-aks-secret-rotation': 'CKV_AZURE_172',
  'azure-aks-sku-tier': 'CKV_AZURE_170',
  'azure-aks-upgrade-channel': 'CKV_AZURE_171',
  'azure-apim-backend-plain-http': 'CKV_AZURE_215',
  'azure-apim-old-protocols': 'CKV_AZURE_173',
  'azure-apim-public-network-access': 'CKV_AZURE_174',
  'azure-appconfig-local-authentication': 'CKV_AZURE_184',
  'azure-appconfig-public-network-access': 'CKV_AZURE_185',
  'azure-appconfig-purge-protection': 'CKV_AZURE_187',
  'azure-arm-secure-parameter-default': '4d2cf896-c053-4be5-9c95-8b4771112f29',
  'azure-automation-account-identity': 'CKV2_AZURE_36',
  'azure-cdn-https': 'CKV_AZURE_198',
  'azure-cdn-plain-http': 'CKV_AZURE_197',
  'azure-cognitive-local-authentication': 'CKV_AZURE_236',
  'azure-cognitive-managed-identity': 'CKV_AZURE_238',
  'azure-compute-automatic-updates': 'CKV_AZURE_177',
  'azure-compute-disk-customer-managed-key':
    '350f3955-b5be-436f-afaa-3d2be2fa6cdd CKV_AZURE_93 a99130ab-4c0e-43aa-97f8-78d4fcb30024',
  'azure-compute-disk-encryption':
    '350f3955-b5be-436f-afaa-3d2be2fa6cdd CKV_AZURE_2 a99130ab-4c0e-43aa-97f8-78d4fcb30024',
  'azure-compute-disk-public-network': 'CKV_AZURE_251',
  'azure-compute-encryption-at-host': 'CKV_AZURE_151',
  'azure-compute-password-authentication': 'CKV_AZURE_149 dafe30ec-325d-4516-85d1-e8e6776f012c',
  'azure-compute-unmanaged-disk': 'CKV2_AZURE_9',
  'azure-container-group-identity': 'CKV2_AZURE_28',
  'azure-container-group-public': 'CKV_AZURE_245',
  'azure-cosmosdb-customer-managed-key': 'CKV_AZURE_100',
  'azure-cosmosdb-local-authentication': 'CKV_AZURE_140',
  'azure-cosmosdb-tags': '56dad03e-e94f-4dd6-93a4-c253a03ff7a0',
  'azure-database-geo-redundant-backup':
    '0a70d5f3-1ecd-4c8e-9292-928fc9a8c4f1 8b042c30-e441-453f-b162-7696982ebc58 CKV_AZURE_94',
  'azure-database-infrastructure-encryption': '6425c98b-ca4e-41fe-896a-c78772c131f8',
  'azure-database-postgresql-connection-throttling':
    '2b3c671f-1b76-4741-8789-ed1fe0785dc4 a6d774b6-d9ea-4bf4-8433-217bf15d2fb8',
  'azure-database-postgresql-log-checkpoints':
    '3790d386-be81-4dcf-9850-eaa7df6c10d9 f9112910-c7bb-4864-9f5e-2059ba413bb7',
  'azure-database-postgresql-log-connections':
    'c640d783-10c5-4071-b6c1-23507300d333 e69bda39-e1e2-47ca-b9ee-b6531b23aedd',
  'azure-database-postgresql-log-disconnections': '07f7134f-9f37-476e-8664-670c218e4702',
  'azure-database-postgresql-log-duration': '16e0879a-c4ae-4ff8-a67d-a2eed5d67b8f',
  'azure-database-postgresql-log-retention': '261a83f8-dd72-4e8c-b5e1-ebf06e8fe606',
  'azure-database-postgresql-log-retention-switch': 'CKV_AZURE_146 ffb02aca-0d12-475e-b77c-a726f7aeff4b',
  'azure-database-public-network-access':
    '7f0a8696-7159-4337-ad0d-8a3ab4a78195 f118890b-2468-42b1-9ce9-af35146b425b',
  'azure-database-ssl-enforcement':
    '0437633b-daa6-4bbc-8526-c0d2443b946e 73e42469-3a86-4f39-ad78-098f325b4e9f 90120147-f2e7-4fda-bb21-6fa9109afd63 bf500309-da53-4dd3-bcf7-95f7974545a5',
  'azure-database-threat-detection': 'c407c3cf-c409-4b29-b590-db5f4138d332',
  'azure-databricks-public-network-access': 'CKV_AZURE_158',
  'azure-datafactory-source-control': 'CKV_AZURE_103',
  'azure-defender-alert-notifications': '9db38e87-f6aa-4b5e-a1ec-7266df259409',
  'azure-defender-contact-email': '34664094-59e0-4524-b69f-deaa1a68cce3',
  'azure-defender-contact-phone': '3e9fcc67-1f64-405f-b2f9-0a6be17598f0',
  'azure-eventgrid-local-authentication': 'CKV_AZURE_192 CKV_AZURE_195',
  'azure-eventgrid-managed-identity': 'CKV_AZURE_191 CKV_AZURE_194',
  'azure-eventgrid-public-network-access': 'CKV_AZURE_106 CKV_AZURE_193',
  'azure-eventhub-minimum-tls-version': 'CKV_AZURE_223',
  'azure-frontdoor-waf-policy': '835a4f2f-df43-437d-9943-545ccfc55961 CKV_AZURE_121',
  'azure-keyvault-key-expiration': '4d080822-5ee2-49a4-8984-68f3d4c890fc',
  'azure-keyvault-public-network-access': 'CKV_AZURE_189',
  'azure-keyvault-secret-content-type': 'f8e08a38-fc6e-4915-abbe-a7aadf1d59ef',
  'azure-keyvault-secret-expiration':
    'cff9c3f7-e8f0-455f-9fb4-5f72326da96e dfa20ffa-f476-428f-a490-424b41e91c7f',
  'azure-kusto-disk-encryption': 'CKV_AZURE_74',
  'azure-kusto-managed-identity': 'CKV_AZURE_181',
  'azure-ml-public-network-access': 'CKV2_AZURE_49 CKV2_AZURE_50 CKV_AZURE_144',
  'azure-monitor-log-profile-retention':
    '25684eac-daaa-4c2c-94b4-8d2dbb627909 2b856bf9-8e8c-4005-875f-303a8cba3918',
  'azure-network-ddos-protection': 'b4cc2c52-34a6-4b43-b57c-4bdeb4514a5a',
  'azure-network-firewall-intrusion-detection': 'CKV_AZURE_220',
  'azure-network-firewall-policy': 'CKV_AZURE_219',
  'azure-network-firewall-threat-intelligence': 'CKV_AZURE_216',
  'azure-network-flow-log': 'b90842e5-6779-44d4-9760-972f4c03ba1c',
  'azure-network-flow-log-retention':
    '564b70f8-41cd-4690-aff8-bb53add86bc9 7750fcca-dd03-4d38-b663-4b70289bcfd4',
  'azure-network-gateway-plain-http': 'CKV_AZURE_217',
  'azure-network-gateway-waf': '2e48d91c-50e4-45c8-9312-27b625868a72 CKV_AZURE_120',
  'azure-network-interface-public-ip': 'CKV2_AZURE_39 CKV_AZURE_119 c1573577-e494-4417-8854-7e119368dc8b',
  'azure-network-ip-forwarding': '4216ebac-d74c-4423-b437-35025cb88af5',
  'azure-network-open-rdp': '59cb3da7-f206-4ae6-b827-7abf0a9cab9d efbf6449-5ec5-4cfe-8f15-acc51e0d787c',
  'azure-network-open-ssh': '2ade1579-4b2c-4590-bebb-f99bf597f612 3e3c175e-aadf-4e2b-a464-3fdac5748d24',
  'azure-network-open-udp': 'CKV_AZURE_77',
  'azure-network-single-dns-server': 'CKV_AZURE_182 CKV_AZURE_183',
  'azure-network-subnet-security-group': 'CKV2_AZURE_31',
  'azure-network-wide-private-access': 'c6c7b33d-d7f6-4ab8-8c82-ca0431ecdb7e',
  'azure-redis-firewall-azure-services': 'fd8da341-6760-4450-b26c-9f6d8850575e',
  'azure-redis-firewall-many-hosts': 'a829b715-cf75-4e92-b645-54c9b739edfb',
  'azure-redis-minimum-tls-version': 'CKV_AZURE_148',
  'azure-redis-non-ssl-port': 'e29a75e6-aba3-4896-b42d-b87818c16b58',
  'azure-redis-patch-schedule': 'b947809d-dd2f-4de9-b724-04d101c515aa',
  'azure-role-custom-role-creation':
    '3fa5900f-9aac-4982-96b2-a6143d9c99fb 8fa9ceea-881f-4ef0-b0b8-728f589699a7',
  'azure-search-managed-identity': 'CKV_AZURE_207',
  'azure-search-public-network-access': '4a9e0f00-0765-4f72-a0d4-d31110b78279 CKV_AZURE_124',
  'azure-servicebus-customer-managed-key': 'CKV_AZURE_201',
  'azure-servicebus-local-authentication': 'CKV_AZURE_203',
  'azure-servicebus-managed-identity': 'CKV_AZURE_202',
  'azure-servicebus-minimum-tls-version': 'CKV_AZURE_205',
  'azure-servicebus-public-network-access': 'CKV_AZURE_204',
  'azure-servicefabric-active-directory': 'a21c8da9-41bf-40cf-941d-330cf0d11fc7',
  'azure-sql-alert-admins': '55975007-f6e7-4134-83c3-298f1fe4b519',
  'azure-sql-alert-disabled': '574e8d82-1db2-4b9c-b526-e320ede9a9ff',
  'azure-sql-alert-emails': '55975007-f6e7-4134-83c3-298f1fe4b519 89b79fe5-49bd-4d39-84ce-55f5fc6f7764',
  'azure-sql-auditing': 'CKV_AZURE_23 CKV_AZURE_24 f7e296b0-6660-4bc5-8f87-22ac4a815edf',
  'azure-sql-auditing-retention': 'c09cdac2-7670-458a-bf6c-efad6880973a',
  'azure-sql-azuread-administrator': 'a3a055d2-9a2e-4cc9-b9fb-12850a1a3a4b',
  'azure-sql-database-ledger': 'CKV_AZURE_224',
  'azure-sql-database-threat-detection': '83a229ba-483e-47c6-8db7-dc96969bce5a',
  'azure-sql-database-zone-redundancy': 'CKV_AZURE_229',
  'azure-sql-firewall-any-address':
    '25c0ea09-f1c5-4380-b055-3b83863f2bb8 CKV2_AZURE_26 d7ba74da-2da0-4d4b-83c8-2fd72a3f6c28',
  'azure-sql-firewall-many-hosts': 'd7ba74da-2da0-4d4b-83c8-2fd72a3f6c28',
  'azure-sql-predictable-administrator':
    '2ab6de9a-0136-415c-be92-79d2e4fd750f bcd3fc01-5902-4f2a-b05a-227f9bbf5450',
  'azure-sql-public-network-access': 'ade36cf4-329f-4830-a83d-9db72c800507',
  'azure-sql-vulnerability-scans': 'CKV2_AZURE_3',
  'azure-storage-account-key-access': 'CKV2_AZURE_40',
  'azure-storage-blob-public-access': 'CKV_AZURE_190 a0ab985d-660b-41f7-ac81-70957ee8e627',
  'azure-storage-blob-soft-delete': 'CKV2_AZURE_38',
  'azure-storage-container-public':
    'CKV2_AZURE_8 a0ab985d-660b-41f7-ac81-70957ee8e627 dd5230f8-a577-4bbb-b7ac-f2c2fe7d5299',
  'azure-storage-customer-managed-key': 'CKV2_AZURE_1',
  'azure-storage-default-network-access':
    '9073f073-5d60-4b46-b569-0d6baa80ed95 CKV_AZURE_35 a5613650-32ec-4975-a305-31af783153ea d855ced8-6157-448f-9f1d-f05a41d046f7',
  'azure-storage-https-only': '12944ec4-1fa0-47be-8b17-42a034f937c2 CKV_AZURE_3',
  'azure-storage-local-users': 'CKV_AZURE_244',
  'azure-storage-minimum-tls-version': '8263f146-5e03-43e0-9cfe-db960d56d1e7',
  'azure-storage-public-network-access': 'CKV_AZURE_59',
  'azure-storage-replication': 'CKV_AZURE_206',
  'azure-storage-sas-expiration-policy': 'CKV2_AZURE_41',
  'azure-storage-share-acl': '48bbe0fd-57e4-4678-a4a1-119e79c90fc3',
  'azure-storage-sync-public-network': 'CKV_AZURE_250',
  'azure-storage-table-acl': '3ac3e75c-6374-4a32-8ba0-6ed69bda404e',
  'azure-storage-trusted-services':
    '5400f379-a347-4bdd-a032-446465fdcc6f e25b56cd-a4d6-498f-ab92-e6296a082097',
  'azure-synapse-exfiltration-protection': 'CKV_AZURE_157',
  'azure-synapse-managed-virtual-network': 'CKV2_AZURE_19',
  'azure-web-always-on': 'CKV_AZURE_214',
  'azure-web-authentication':
    'CKV_AZURE_13 c7fc1481-2899-4490-bbd8-544a3a61a2f3 e65a0733-94a0-4826-82f4-df529f4c593f',
  'azure-web-client-certificate':
    '92302b47-b0cc-46cb-a28f-5610ecda140b CKV_AZURE_17 a81573f9-3691-4d83-88a0-7d4af63e17a3',
  'azure-web-cors-any-origin': 'CKV_AZURE_57',
  'azure-web-detailed-errors': 'CKV_AZURE_65',
  'azure-web-dotnet-version': 'CKV_AZURE_80',
  'azure-web-failed-request-tracing': 'CKV_AZURE_66',
  'azure-web-ftps-state':
    '85da374f-b00f-4832-9d44-84a1ca1e89f8 9dab0179-433d-4dff-af8f-0091025691df CKV_AZURE_78',
  'azure-web-health-check': 'CKV_AZURE_213',
  'azure-web-http-logging': 'CKV_AZURE_63',
  'azure-web-http2':
    '525b53be-62ed-4244-b4df-41aecfcb4071 CKV_AZURE_18 CKV_AZURE_67 ace823d1-4432-4dee-945b-cdf11a5a6bd0',
  'azure-web-https-only': '11e9a948-c6c3-4a0f-8dcf-b5cf1763cdbe CKV_AZURE_14 CKV_AZURE_153 CKV_AZURE_70',
  'azure-web-java-version': 'CKV_AZURE_83',
  'azure-web-managed-identity':
    'CKV_AZURE_16 CKV_AZURE_71 b61cce4b-0cc4-472b-8096-15617a6d769b c87749b3-ff10-41f5-9df2-c421e8151759',
  'azure-web-minimum-tls-version':
    '45fc717a-bd86-415c-bdd8-677901be1aa6 CKV_AZURE_145 CKV_AZURE_15 CKV_AZURE_154 b5c851d5-00f1-43dc-a8de-3218fd6f71be b7b9d1c7-2d3b-49b4-b867-ebbe68d0b643',
  'azure-web-php-version': '96fe318e-d631-4156-99fa-9080d57280ae',
  'azure-web-plan-instances': 'CKV_AZURE_212',
  'azure-web-plan-zone-redundancy': 'CKV_AZURE_225',
  'azure-web-public-network-access': 'CKV_AZURE_221 CKV_AZURE_222',
  'azure-web-python-version': 'cc4aaa9d-1070-461a-b519-04e00f42db8a',
  'azure-web-remote-debugging': 'CKV_AZURE_155 CKV_AZURE_72',
  'compose-capabilities-dangerous': 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
  'compose-capabilities-kept': 'ce76b7d0-9e77-464d-b86f-c5c48e03e22d',
  'compose-cgroup-parent': '4d9f44c6-2f4a-4317-9bb5-267adbea0232',
  'compose-cpu-limit': '6b610c50-99fb-4ef0-a5f3-e312fd945bc3',
  'compose-docker-socket': 'd6355c88-1e8d-49e9-b2f2-f8a1ca12c75b',
  'compose-healthcheck': '698ed579-b239-4f8f-a388-baa4bcb13ef8',
  'compose-host-ipc': 'baa3890f-bed7-46f5-ab8f-1da8fc91c729',
  'compose-host-network': '071a71ff-f868-47a4-ac0b-3c59e4ab5443',
  'compose-host-pid': '4f31dd9f-2cc3-4751-9b53-67e4af83dac0',
  'compose-host-users': '8af7162d-6c98-482f-868e-0d33fb675ca8',
  'compose-memory-limit': 'bb9ac4f7-e13b-423d-a010-c74a1bfbe492',
  'compose-mount-propagation': 'baa452f0-1f21-4a25-ace5-844e7a5f410d',
  'compose-new-privileges': '27fcc7d6-c49b-46e0-98f1-6c082a6a2750',
  'compose-ports-everywhere': '451d79dc-0588-476a-ad03-3c7f0320abb3',
  'compose-ports-reserved': 'bc2908f3-f73c-40a9-8793-c1b7d5544f79',
  'compose-privileged': 'ae5b6871-7f45-42e0-bb4c-ab300c4d2026',
  'compose-process-limit': '221e0658-cb2a-44e3-b08a-db96a341d6fa',
  'compose-restart-endless': '2fc99041-ddad-49d5-853f-e35e70a48391',
  'compose-volume-shared': '8c978947-0ff6-485c-b0c2-0bfca6026466',
  'docker-add-local': '9513a694-aa0d-41d8-be61-3271e056f36b AVD-DS-0005 CKV_DOCKER_4 DL3020 DS-0005 DS005',
  'docker-add-remote': '4b410d24-1cbe-4430-a632-62c9a931cf1c CKV_DOCKER_4',
  'docker-apk-cache': 'DL3019 ae9c56a6-3ed1-4ac0-9b54-31267f51151d',
  'docker-apk-pin': 'DL3018 d3499f6d-1651-41bb-a9a7-de925fea487b',
  'docker-apk-unverified': 'CKV2_DOCKER_7',
  'docker-apt-lists': 'DL3009 df746b39-6564-4fed-bf85-e9c44382303c',
  'docker-apt-pin': '965a08d7-ef86-4f14-8792-4a3b2098937e DL3008',
  'docker-apt-program': 'CKV_DOCKER_9 DL3027 b84a0b47-2e99-4c9f-8933-98bcabe2b94d',
  'docker-apt-recommends': '7384dfb2-fcd1-4fbf-91cd-6c44c318c33c DL3015',
  'docker-apt-unverified': 'CKV2_DOCKER_11 CKV2_DOCKER_8',
  'docker-apt-yes': '77783205-c4ca-4f80-bb80-c777f267c547 DL3014',
  'docker-base-latest': 'AVD-DS-0001 CKV_DOCKER_7 DL3007 DS-0001 DS001 f45ea400-6bbe-4501-9fc7-1c3d75c32067',
  'docker-base-untagged': '9efb0b2d-89c9-41a3-91ca-dcc0aec911fd CKV_DOCKER_7 DL3006',
  'docker-cd-in-run': 'DL3003 f4a6bcd3-e231-4acf-993c-aa027be50d2e',
  'docker-cmd-twice': '41c195f4-fc31-4a5c-8a1b-90605538d49f DL4003',
  'docker-copy-from-itself': 'DL3023 cdddb86f-95f6-4fc4-b5a1-483d9afceb2b',
  'docker-copy-from-number': '68a51e22-ae5a-4d48-8e87-b01a323605c9 DL3022',
  'docker-copy-many': '6db6e0c2-32a3-4a2e-93b5-72c35f4119db',
  'docker-curl-and-wget': 'DL4001 fc775e75-fcfb-4c98-b2f2-910c5858b359',
  'docker-dnf-clean': '295acb63-9246-4b21-b441-7c1f1fb62dc0 7ebd323c-31b7-4e5b-b26f-de5e9e477af8 DL3040',
  'docker-dnf-pin': '93d88cf7-f078-46a8-8ddc-178e03aeacf1 DL3041',
  'docker-entrypoint-twice': '6938958b-3f1a-451c-909b-baeee14bdc97 DL4004',
  'docker-expose-administration': '5907595b-5b6d-4142-b173-dbb0e73fbff8 CKV_DOCKER_1',
  'docker-expose-range': '71bf8cf8-f0a1-42fa-b9d2-d10525e0a38e',
  'docker-gem-pin': '22cd11f7-9c6c-4f6e-84c0-02058120b341 DL3028',
  'docker-git-unverified': 'CKV2_DOCKER_14',
  'docker-go-pin': 'DL3062',
  'docker-healthcheck-missing':
    'AVD-DS-0026 CKV_DOCKER_2 DL3057 DS-0026 DS026 b03a748a-542d-44f4-bb86-9199ab4fd2d5',
  'docker-healthcheck-twice': 'DL3012',
  'docker-maintainer': '99614418-f82b-4852-a9ae-5051402b741c AVD-DS-0022 CKV_DOCKER_6 DL4000 DS-0022 DS022',
  'docker-needless-programs': '9b6b0f38-92a2-41f9-b881-3a1083d99f1b DL3001',
  'docker-no-user': 'AVD-DS-0002 CKV_DOCKER_3 DS-0002 DS002 fd54f200-402c-4333-a5a4-36ef6709af2f',
  'docker-npm-pin': 'DL3016 e36d8880-3f78-4546-b9a1-12f0745ca0d5',
  'docker-npm-unverified': 'CKV2_DOCKER_13',
  'docker-password-in-build': 'CKV2_DOCKER_17',
  'docker-pip-cache': 'DL3042 f2f903fb-b977-461e-98d7-b3e2185c6118',
  'docker-pip-pin': '02d9c71f-3ee8-4986-9c27-1a20d0d19bfc DL3013',
  'docker-pip-unverified': 'CKV2_DOCKER_16 CKV2_DOCKER_4',
  'docker-pipefail': 'DL4006 efbf148a-67e9-42d2-ac47-02fa1c0d0b22',
  'docker-platform-fixed': 'DL3029 b16e8501-ef3c-44e1-a543-a093238099c9',
  'docker-root-user': '67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae CKV_DOCKER_8 DL3002',
  'docker-rpm-unverified': 'CKV2_DOCKER_10 CKV2_DOCKER_15 CKV2_DOCKER_9',
  'docker-rpm-yes': '6e19193a-8753-436d-8a09-76dcff91bb03 7ebd323c-31b7-4e5b-b26f-de5e9e477af8 DL3030 DL3038',
  'docker-shell-by-run': '8a301064-c291-4b20-adcb-403fe7fd95fd DL4005',
  'docker-shell-form': 'DL3025 b86987e1-6397-4619-81d5-8807f2387c79',
  'docker-ssh-server': 'AVD-DS-0004 CKV_DOCKER_1 DS-0004 DS004',
  'docker-stage-twice': 'CKV_DOCKER_11 DL3024 f2daed12-c802-49cd-afed-fe41d0b82fed',
  'docker-sudo': '8ada6e80-0ade-439e-b176-0b28f6bce35a AVD-DS-0010 CKV2_DOCKER_1 DL3004 DS-0010 DS010',
  'docker-tls-off': 'CKV2_DOCKER_12 CKV2_DOCKER_16 CKV2_DOCKER_5 CKV2_DOCKER_6',
  'docker-unverified-download': 'CKV2_DOCKER_2 CKV2_DOCKER_3',
  'docker-update-alone': '9bae49be-0aa3-4de5-bab2-4c3a069e40cd AVD-DS-0017 CKV_DOCKER_5 DS-0017 DS017',
  'docker-workdir-relative': '6b376af8-cfe8-49ab-a08d-f32de23661a4 CKV_DOCKER_10 DL3000',
  'docker-yum-clean': 'DL3032',
  'docker-yum-pin': '6452c424-1d92-4deb-bb18-a03e95d579c4 DL3033',
  'docker-zypper-clean': '38300d1a-feb2-4a48-936a-d1ef1cd24313 DL3036',
  'docker-zypper-pin': '562952e4-0348-4dea-9826-44f3a2c6117b DL3037',
  'docker-zypper-yes': '45e1fca5-f90e-465d-825f-c2cb63fa3944 DL3034',
  'google-artifact-customer-managed-key': 'CKV_GCP_84',
  'google-bigquery-dataset-key': 'CKV_GCP_81',
  'google-bigquery-public-dataset': 'e576ce44-dd03-4022-a8c0-3906acca2ab4',
  'google-bigquery-table-deletion-protection': 'CKV_GCP_121',
  'google-bigquery-table-key': 'CKV_GCP_80',
  'google-bigtable-customer-managed-key': 'CKV_GCP_85',
  'google-bigtable-deletion-protection': 'CKV_GCP_122',
  'google-compute-boot-disk-key': 'CKV_GCP_38',
  'google-compute-default-firewall': '40abce54-95b1-478c-8e5f-ea0bf0bb0e33',
  'google-compute-default-service-account': '3cb4af0b-056d-4fb1-8b95-fdc4593625ff CKV_GCP_30 CKV_GCP_31',
  'google-compute-disk-key': 'b1d51728-7270-4991-ac2f-fc26e2695b38',
  'google-compute-flow-logs': '40430747-442d-450a-a34f-dc57149f4609 CKV_GCP_26',
  'google-compute-full-api-access': 'bc280331-27b9-4acb-a010-018e8098aa5d',
  'google-compute-internal-all-ports': '22ef1d26-80f8-4a6c-8c15-f35aab3cac78',
  'google-compute-ip-forwarding': 'f34c0c25-47b4-41eb-9c79-249b4dd47b89',
  'google-compute-open-all-ports': '22ef1d26-80f8-4a6c-8c15-f35aab3cac78 CKV2_GCP_12',
  'google-compute-open-ftp': 'CKV_GCP_75 CKV_GCP_77',
  'google-compute-open-http': 'CKV_GCP_106',
  'google-compute-open-rdp': '678fd659-96f2-454a-a2a0-c2571f83a4a3',
  'google-compute-open-sensitive-port': 'CKV_GCP_88',
  'google-compute-open-ssh': 'CKV_GCP_2 c4dcdcdf-10dd-4bf4-b4a0-8f6239e6aaa0',
  'google-compute-os-login': 'd0b4d550-c001-46c3-bbdb-d5d75d33f05f',
  'google-compute-port-range': 'e6f61c37-106b-449f-a5bb-81bfcaceb8b4',
  'google-compute-private-google-access': 'CKV_GCP_74 ee7b93c1-b3f8-4a3b-9588-146d481814f5',
  'google-compute-private-google-access-ipv6': 'CKV_GCP_76',
  'google-compute-project-os-login': '32ecd6eb-0711-421f-9627-1a28d9eff217 CKV_GCP_33',
  'google-compute-project-ssh-keys': '3e4d5ce6-3280-4027-8010-c26eeea1ec01',
  'google-compute-public-ip': 'CKV_GCP_40',
  'google-compute-serial-port': '97fa667a-d05b-4f16-9071-58b939f34751',
  'google-compute-shielded-vm': '1b44e234-3d73-41a8-9954-0b154135280e',
  'google-compute-ssl-policy': '14a457f0-473d-4d1d-9e37-6d99b355b336',
  'google-dataflow-customer-managed-key': 'CKV_GCP_90',
  'google-dataflow-public-workers': 'CKV_GCP_94',
  'google-datafusion-logging': 'CKV_GCP_104',
  'google-datafusion-monitoring': 'CKV_GCP_105',
  'google-datafusion-private-instance': 'CKV_GCP_87',
  'google-dataproc-customer-managed-key': 'CKV_GCP_91',
  'google-dataproc-public-machines': 'CKV_GCP_103',
  'google-dns-dnssec': '5ef61c88-bbb4-4725-b1df-55d23c9676bb',
  'google-dns-rsasha1': 'ccc3100c-0fdd-4a5e-9908-c10107291860',
  'google-gke-alpha-features': 'CKV2_GCP_19',
  'google-gke-auto-repair': 'acfdbec6-4a17-471f-b412-169d77553332',
  'google-gke-auto-upgrade': 'b139213e-7d24-49c2-8025-c18faa21ecaa',
  'google-gke-client-certificate': '73fb21a1-b19a-45b1-b648-b47b1678681e',
  'google-gke-labels': '65c1bc7a-4835-4ac4-a2b6-13d310b0648d',
  'google-gke-legacy-abac': '5baa92d2-d8ee-4c75-88a4-52d9d8bb8067',
  'google-gke-logging': '4c7ebcb2-eae2-461e-bc83-456ee2d4f694',
  'google-gke-monitoring': '30e8dfd2-3591-4d19-8d11-79e93106c93d',
  'google-gke-network-policy': '11e7550e-c4b6-472e-adff-c698f157cdd7 CKV_GCP_12',
  'google-gke-node-image': '8a893e46-e267-485a-8690-51f39951de58 CKV_GCP_22',
  'google-gke-node-service-account': 'CKV_GCP_123',
  'google-gke-private-nodes': '6ccb85d7-0420-4907-9380-50313f80946b',
  'google-gke-shielded-nodes': '579a0727-9c29-4d58-8195-fc5802a8bdb4',
  'google-iam-audit-config': '89fe890f-b480-460c-8b6b-7d8b1468adb4',
  'google-iam-basic-role': 'CKV_GCP_115 CKV_GCP_116 CKV_GCP_117',
  'google-iam-impersonation-role':
    '617ef6ff-711e-4bd7-94ae-e965911b1b40 c68b4e6d-4e01-4ca1-b256-1e18e875785c',
  'google-iam-personal-account': '9356962e-4a4f-4d06-ac59-dc8008775eaa',
  'google-iam-public-grant': 'CKV_GCP_107 CKV_GCP_112 c010082c-76e0-4b91-91d9-6e8439e455dd',
  'google-iam-service-account-admin':
    '84d36481-fd63-48cb-838e-635c44806ec2 cefdad16-0dd5-4ac5-8ed2-a37502c78672',
  'google-iam-user-grant': '704fcc44-a58f-4af5-82e2-93f2a58ef918',
  'google-iam-workload-identity-condition': 'CKV_GCP_118',
  'google-kms-rotation': 'CKV_GCP_43 d8c57c4e-bf6f-4e32-a2bf-8643532de77b',
  'google-notebooks-public-ip': 'CKV2_GCP_28',
  'google-notebooks-shielded-vm': 'CKV_GCP_126',
  'google-project-default-network': '59571246-3f62-4965-a96f-c7d97e269351',
  'google-pubsub-customer-managed-key': 'CKV_GCP_83',
  'google-redis-authentication': 'CKV_GCP_95',
  'google-redis-transit-encryption': 'CKV_GCP_97',
  'google-run-build-external-ip': 'CKV_GCP_86',
  'google-run-function-https': 'CKV2_GCP_10',
  'google-run-function-ingress': 'CKV_GCP_124',
  'google-spanner-customer-managed-key': 'CKV_GCP_93',
  'google-spanner-deletion-protection': 'CKV_GCP_119',
  'google-spanner-drop-protection': 'CKV_GCP_120',
  'google-sql-backup': 'cf3c7631-cd1e-42f3-8801-a561214a6e79',
  'google-sql-old-version': 'CKV_GCP_79',
  'google-sql-point-in-time-recovery': 'CKV2_GCP_20',
  'google-sql-postgresql-log-duration': 'CKV2_GCP_13',
  'google-sql-postgresql-log-executor-stats': 'CKV2_GCP_14',
  'google-sql-postgresql-log-parser-stats': 'CKV2_GCP_15',
  'google-sql-postgresql-log-planner-stats': 'CKV2_GCP_16',
  'google-sql-postgresql-log-statement-stats': 'CKV2_GCP_17',
  'google-sql-require-ssl': '02474449-71aa-40a1-87ae-e14497747b00',
  'google-storage-logging': 'd6cabc3a-d57e-48c2-b341-bf3dd4f4a120',
  'google-storage-public-access-prevention': 'CKV_GCP_114',
  'google-storage-self-logging': 'CKV_GCP_63',
  'google-storage-uniform-access': 'CKV_GCP_29 bb0db090-5509-4853-a827-75ced0b3caa0',
  'google-storage-versioning': 'CKV_GCP_78 e7e961ac-d17e-4413-84bc-8a1fbe242944',
  'google-vertex-customer-managed-key': 'CKV2_GCP_24 CKV2_GCP_25 CKV2_GCP_26 CKV_GCP_92 CKV_GCP_96',
  'kubernetes-apiserver-always-admit': 'CKV_K8S_79 ce30e584-b33f-4c7d-b418-a3d7027f8f60',
  'kubernetes-apiserver-always-allow': 'CKV_K8S_74 f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5',
  'kubernetes-apiserver-always-pull-images': 'CKV_K8S_80 a77f4d07-c6e0-4a48-8b35-0eeb51576f4f',
  'kubernetes-apiserver-anonymous-auth': '1de5cc51-f376-4638-a940-20f2e85ae238 CKV_K8S_68',
  'kubernetes-apiserver-audit-log': '73e251f0-363d-4e53-86e2-0a93592437eb CKV_K8S_91',
  'kubernetes-apiserver-audit-log-maxage': 'CKV_K8S_92 da9f3aa8-fbfb-472f-b5a1-576127944218',
  'kubernetes-apiserver-audit-log-maxbackup': '768aab52-2504-4a2f-a3e3-329d5a679848 CKV_K8S_93',
  'kubernetes-apiserver-audit-log-maxsize': '35c0a471-f7c8-4993-aa2c-503a3c712a66 CKV_K8S_94',
  'kubernetes-apiserver-audit-policy': '13a49a2e-488e-4309-a7c0-d6b05577a5fb',
  'kubernetes-apiserver-basic-auth-file': '5da47109-f8d6-4585-9e2b-96a8958a12f5 CKV_K8S_69',
  'kubernetes-apiserver-cipher-suites': '510d5810-9a30-443a-817d-5c1fa527b110 CKV_K8S_105',
  'kubernetes-apiserver-encryption-provider': 'CKV_K8S_104 cbd2db69-0b21-4c14-8a40-7710a50571a9',
  'kubernetes-apiserver-etcd-authority': '3f5ff8a7-5ad6-4d02-86f5-666307da1b20 CKV_K8S_102',
  'kubernetes-apiserver-etcd-client': '895a5a95-3756-4b04-9924-2f3bc93181bd CKV_K8S_99',
  'kubernetes-apiserver-event-rate-limit': 'e0099af2-fe17-411f-9991-0de28fe15f3c',
  'kubernetes-apiserver-image-policy-webhook': '14abda69-8e91-4acb-9931-76e2bee90284',
  'kubernetes-apiserver-insecure-bind-address': 'CKV_K8S_86 b9380fd3-5ffe-4d10-9290-13e18e71eee1',
  'kubernetes-apiserver-insecure-port': 'CKV_K8S_88 fa4def8c-1898-4a35-a139-7b76b1acdef0',
  'kubernetes-apiserver-kubelet-authority': 'CKV_K8S_73 ec18a0d3-0069-4a58-a7fb-fbfe0b4bbbe0',
  'kubernetes-apiserver-kubelet-client': '36a27826-1bf5-49da-aeb0-a60a30c0e834 CKV_K8S_72',
  'kubernetes-apiserver-kubelet-https': 'CKV_K8S_71 cdc8b54e-6b16-4538-a1b0-35849dbe29cf',
  'kubernetes-apiserver-namespace-lifecycle': '1ffe7bf7-563b-4b3d-a71d-ba6bd8d49b37',
  'kubernetes-apiserver-node-authorization': '4d7ee40f-fc5d-427d-8cac-dffbe22d42d1 CKV_K8S_75',
  'kubernetes-apiserver-node-restriction': '33fc6923-6553-4fe6-9d3a-4efa51eb874b CKV_K8S_85',
  'kubernetes-apiserver-profiling': '2f491173-6375-4a84-b28e-a4e2b9a58a69 CKV_K8S_90',
  'kubernetes-apiserver-rbac-authorization': '1aa4a1ae-5dbb-48a1-9aa2-630ea4be208e CKV_K8S_77',
  'kubernetes-apiserver-request-timeout': 'CKV_K8S_95 d89a15bb-8dba-4c71-9529-bef6729b9c09',
  'kubernetes-apiserver-secure-port': '3d24b204-b73d-42cb-b0bf-1a5438c5f71e CKV_K8S_89',
  'kubernetes-apiserver-service-account-key': 'CKV_K8S_97 dab4ec72-ce2e-4732-b7c3-1757dcce01a1',
  'kubernetes-apiserver-service-account-lookup': 'CKV_K8S_96 a5530bd7-225a-48f9-91bb-f40b04200165',
  'kubernetes-apiserver-service-account-plugin': '9587c890-0524-40c2-9ce2-663af7c2f063 CKV_K8S_82',
  'kubernetes-apiserver-tls-certificate': 'CKV_K8S_100',
  'kubernetes-apiserver-token-auth-file': '32ecd76e-7bbf-402e-bf48-8b9485749558 CKV_K8S_70',
  'kubernetes-container-added-capabilities':
    '19ebaa28-fc86-4a58-bcfa-015c9e22fe40 CKV_K8S_25 fe771ff7-ba15-4f8f-ad7a-8aa232b49a28',
  'kubernetes-container-app-armor-profile':
    '8b36775e-183d-4d46-b0f7-96a6f34a723f bd6bd46c-57db-4887-956d-d372f21291b6',
  'kubernetes-container-app-armor-unconfined': 'bd6bd46c-57db-4887-956d-d372f21291b6',
  'kubernetes-container-cpu-limits':
    '4ac0e2b7-d2d2-4af7-8799-e8de6721ccda 5f4735ce-b9ba-4d95-a089-a37a767b716f CKV_K8S_11',
  'kubernetes-container-cpu-requests':
    '577ac19c-6a77-46d7-9f14-e049cdd15ec2 CKV_K8S_10 ca469dd4-c736-448f-8ac1-30a642705e0a',
  'kubernetes-container-dangerous-capabilities':
    '235236ee-ad78-4065-bd29-61b061f28ce0 3f55386d-75cd-4e9a-ac47-167b26c04724 CKV_K8S_39',
  'kubernetes-container-drop-all':
    '21cef75f-289f-470e-8038-c7cee0664164 268ca686-7fb7-4ae9-b129-955a2a89064e CKV_K8S_37',
  'kubernetes-container-git-sync': 'CKV_K8S_159',
  'kubernetes-container-host-port': '2b1836f1-dcce-416e-8e16-da8c71920633 CKV_K8S_26',
  'kubernetes-container-image-digest':
    '228c4c19-feeb-4c18-848c-800ac70fdfb7 7c81d34c-8e5a-402b-9798-9f442630e678 CKV_K8S_43',
  'kubernetes-container-image-pull-policy':
    'CKV_K8S_15 aa737abf-6b1d-4aba-95aa-5c160bd7f96e caa3479d-885d-4882-9aac-95e5e78ef5c2',
  'kubernetes-container-image-tag':
    '583053b7-e632-46f0-b989-f81ff8045385 AVD-KSV-0013 CKV_K8S_14 KSV-0013 KSV013',
  'kubernetes-container-liveness-probe':
    '5b6d53dd-3ba3-4269-b4d7-f82e880e43c3 CKV_K8S_8 ade74944-a674-4e00-859e-c6eab5bde441',
  'kubernetes-container-low-user-id': '02323c00-cdc3-4fdc-a310-4f2b3e7a1660',
  'kubernetes-container-memory-limits':
    'AVD-KSV-0016 CKV_K8S_12 KSV-0016 KSV016 b14d1bc4-a208-45db-92f0-e21f8e2588e9 fd097ed0-7fe6-4f58-8b71-fef9f0820a21',
  'kubernetes-container-memory-requests':
    '21719347-d02b-497d-bda4-04a03c8e5b61 229588ef-8fde-40c8-8756-f4f2b5825ded AVD-KSV-0018 CKV_K8S_13 KSV-0018 KSV018',
  'kubernetes-container-net-raw':
    'CKV_K8S_28 CKV_K8S_37 dbbc6705-d541-43b0-b166-dd4be8208b54 e5587d53-a673-4a6b-b3f2-ba07ec274def',
  'kubernetes-container-privilege-escalation':
    '5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d CKV_K8S_20 c878abb4-cca5-4724-92b9-289be68bd47c',
  'kubernetes-container-privileged':
    '87065ef8-de9b-40d8-9753-f4a4303e27a4 AVD-KSV-0017 CKV_K8S_16 KSV-0017 KSV017 dd29336b-fe57-445b-a26e-e6aa867ae609',
  'kubernetes-container-read-only-root':
    'AVD-KSV-0014 CKV_K8S_22 KSV-0014 KSV014 a9c2f49d-0671-4fc9-9ece-f4e261e128d0 d532566b-8d9d-4f3b-80bd-361fe802f9c2',
  'kubernetes-container-readiness-probe':
    '8657197e-3f87-4694-892b-8144701d83c1 CKV_K8S_9 a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3',
  'kubernetes-container-root-user': 'AVD-KSV-0020 CKV_K8S_40 KSV-0020 KSV020',
  'kubernetes-container-run-as-non-root':
    'AVD-KSV-0012 CKV_K8S_23 KSV-0012 KSV012 cf34805e-3872-4c08-bf92-6ff7bb0cfadb',
  'kubernetes-container-seccomp-profile':
    '455f2e0c-686d-4fcb-8b5f-3f953f12c43c AVD-KSV-0030 CKV_K8S_31 KSV-0030 KSV030 f377b83e-bd07-4f48-a591-60c82b14a78b',
  'kubernetes-container-secret-in-environment':
    '3d658f8b-d988-41a0-a841-40043121de1e 6d8f1a10-b6cd-48f0-b960-f7c535d5cdb8 CKV_K8S_35',
  'kubernetes-container-security-context':
    'CKV_K8S_29 CKV_K8S_30 a97a340a-0063-418e-b3a1-3028941d0995 ad69e38a-d92e-4357-a8da-f2f29d545883',
  'kubernetes-control-plane-event-rate-limit': 'CKV_K8S_78',
  'kubernetes-controller-manager-bind-address': '46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2 CKV_K8S_113',
  'kubernetes-controller-manager-own-credentials': '1acd93f1-5a37-45c0-aaac-82ece818be7d CKV_K8S_108',
  'kubernetes-controller-manager-profiling': '2f491173-6375-4a84-b28e-a4e2b9a58a69 CKV_K8S_107',
  'kubernetes-controller-manager-root-authority': '05fb986f-ac73-4ebb-a5b2-7faafa93d882',
  'kubernetes-controller-manager-rotate-server-certificate':
    '1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2 CKV_K8S_112',
  'kubernetes-controller-manager-service-account-key': 'ccc98ff7-68a7-436e-9218-185cb0b0b780',
  'kubernetes-controller-manager-terminated-pods': '49113af4-29ca-458e-b8d4-724c01a4a24f',
  'kubernetes-etcd-auto-tls': '98ce8b81-7707-4734-aa39-627c6db3d84b CKV_K8S_118',
  'kubernetes-etcd-client-auth': '9391103a-d8d7-4671-ac5d-606ba7ccb0ac CKV_K8S_117',
  'kubernetes-etcd-own-authority': 'cb7e695d-6a85-495c-b15f-23aed2519303',
  'kubernetes-etcd-peer-auth': 'CKV_K8S_121 b7d0181d-0a9b-4611-9d1c-1ad4f0b620ff',
  'kubernetes-etcd-peer-auto-tls': 'ae8827e2-4af9-4baa-9998-87539ae0d6f0',
  'kubernetes-etcd-peer-certificate': '09bb9e96-8da3-4736-b89a-b36814acca60 CKV_K8S_119',
  'kubernetes-etcd-tls-certificate': '075ca296-6768-4322-aea2-ba5063b969a9 CKV_K8S_116',
  'kubernetes-ingress-snippet-code': 'CKV_K8S_153',
  'kubernetes-ingress-snippets': 'CKV_K8S_152 CKV_K8S_153 CKV_K8S_154',
  'kubernetes-kubelet-always-allow': 'CKV_K8S_139 f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5',
  'kubernetes-kubelet-anonymous-auth': '1de5cc51-f376-4638-a940-20f2e85ae238 CKV_K8S_138',
  'kubernetes-kubelet-cipher-suites': '510d5810-9a30-443a-817d-5c1fa527b110 CKV_K8S_151',
  'kubernetes-kubelet-client-authority': 'CKV_K8S_140',
  'kubernetes-kubelet-event-rate': '1a07a446-8e61-4e4d-bc16-b0781fcb8211',
  'kubernetes-kubelet-hostname-override': 'CKV_K8S_146 bf36b900-b5ef-4828-adb7-70eb543b7cfb',
  'kubernetes-kubelet-iptables-chains': '5f89001f-6dd9-49ff-9b15-d8cd71b617f4 CKV_K8S_145',
  'kubernetes-kubelet-kernel-defaults': '6cf42c97-facd-4fda-b8af-ea4529123355 CKV_K8S_144',
  'kubernetes-kubelet-read-only-port': '2940d48a-dc5e-4178-a3f8-bfbd80720b41 CKV_K8S_141',
  'kubernetes-kubelet-rotate-certificates': '52d70f2e-3257-474c-b3dc-8ad9ba6a061a CKV_K8S_149',
  'kubernetes-kubelet-streaming-timeout': 'CKV_K8S_143 ed89b97d-04e9-4fd4-919f-ee5b27e555e9',
  'kubernetes-kubelet-tls-certificate': 'CKV_K8S_148',
  'kubernetes-namespace-no-limit-range': '4a20ebac-1060-4c81-95d1-1f7f620e983b',
  'kubernetes-namespace-no-quota': '48a5beba-e4c0-4584-a2aa-e6894e4cf424',
  'kubernetes-network-no-policy': 'CKV2_K8S_6',
  'kubernetes-network-policy-without-pods': '85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3',
  'kubernetes-object-default-namespace': 'CKV_K8S_21 abcb818b-5af7-4d72-aba9-6dd84956b451',
  'kubernetes-object-label-syntax':
    '1123031a-f921-4c5b-bd86-ef354ecfd37a bc3dabb6-fd50-40f8-b9ba-7429c9f1fb0e',
  'kubernetes-object-removed-api': '94b76ea5-e074-4ca2-8a03-c5a606e30645',
  'kubernetes-pod-default-service-account':
    '24b132df-5cc7-4823-8029-f898e1c50b72 591ade62-d6b0-4580-b1ae-209f80ba1cd9',
  'kubernetes-pod-host-ipc':
    'AVD-KSV-0008 CKV_K8S_18 KSV-0008 KSV008 cd290efd-6c82-4e9d-a698-be12ae31d536 e94d3121-c2d1-4e34-a295-139bfeb73ea3',
  'kubernetes-pod-host-network':
    '6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a AVD-KSV-0009 CKV_K8S_19 KSV-0009 KSV009 ac1564a3-c324-4747-9fa1-9dfc234dace0',
  'kubernetes-pod-host-path': '86a947ea-f577-4efb-a8b0-5fc00257d521 aa8f7a35-9923-4cad-bd61-a19b7f6aac91',
  'kubernetes-pod-host-pid':
    '302736f4-b16c-41b8-befe-c0baffa0bd9d 587d5d82-70cf-449b-9817-f60f9bccb88c AVD-KSV-0010 CKV_K8S_17 KSV-0010 KSV010',
  'kubernetes-pod-runtime-socket':
    '4e203a65-c8d8-49a2-b749-b124d43c9dc1 AVD-KSV-0006 CKV_K8S_27 KSV-0006 KSV006 a6f34658-fdfb-4154-9536-56d516f65828',
  'kubernetes-pod-sensitive-host-path':
    '5308a7a8-06f8-45ac-bf10-791fe21de46e 86a947ea-f577-4efb-a8b0-5fc00257d521 aa8f7a35-9923-4cad-bd61-a19b7f6aac91',
  'kubernetes-pod-service-account-token':
    '48471392-d4d0-47c0-b135-cdec95eb3eef CKV_K8S_38 a9a13d4f-f17a-491b-b074-f54bffffcb4a',
  'kubernetes-pod-unsafe-sysctls':
    '9127f0d9-2310-42e7-866f-5fd9d20dcbad a9174d31-d526-4ad9-ace4-ce7ddbf52e03',
  'kubernetes-psp-capabilities':
    '48388bd2-7201-4dcc-b56d-e8a9efa58fad 7307579a-3abb-46ad-9ce5-2a915634d5c8 CKV_K8S_24 CKV_K8S_36',
  'kubernetes-psp-drop-capabilities': 'CKV_K8S_36 CKV_K8S_7 caa93370-791f-4fc6-814b-ba6ce0cb4032',
  'kubernetes-psp-host-ipc':
    '51bed0ac-a8ae-407a-895e-90c6cb0610ce 80f93444-b240-4ebb-a4c6-5c40b76c04ea CKV_K8S_3',
  'kubernetes-psp-host-network':
    '4950837c-0ce5-4e42-9bee-a25eae73740b CKV_K8S_4 a33e9173-b674-4dfb-9d82-cf3754816e4b',
  'kubernetes-psp-host-path': 'de4421f1-4e35-43b4-9783-737dd4e4a47e',
  'kubernetes-psp-host-pid': '91dacd0e-d189-4a9c-8272-5999a3cc32d9 CKV_K8S_1',
  'kubernetes-psp-net-raw': '2270987f-bb51-479f-b8be-3ca73e5ad648 9aa32890-ac1a-45ee-81ca-5164e2098556',
  'kubernetes-psp-privilege-escalation':
    '2bff9906-4e9b-4f71-9346-8ebedfdf43ef 87554eef-154d-411d-bdce-9dbd91e56851 CKV_K8S_5',
  'kubernetes-psp-privileged':
    'CKV_K8S_2 a6a4d4fc-4e8f-47d1-969f-e9d4a084f3b9 c48e57d3-d642-4e0b-90db-37f807b41b91',
  'kubernetes-psp-proc-mount': '0ad60203-c050-4115-83b6-b94bde92541d f922827f-aab6-447c-832a-e1ff63312bd3',
  'kubernetes-psp-root-user':
    '4c415497-7410-4559-90e8-f2c8ac64ee38 CKV_K8S_6 e3aa0612-4351-4a0d-983f-aefea25cf203',
  'kubernetes-psp-seccomp': 'CKV_K8S_32',
  'kubernetes-psp-unsafe-sysctls':
    '9127f0d9-2310-42e7-866f-5fd9d20dcbad a9174d31-d526-4ad9-ace4-ce7ddbf52e03',
  'kubernetes-rbac-all-groups': '6b896afb-ca07-467a-b256-1a0077a1c08e',
  'kubernetes-rbac-approve-certificates': 'CKV_K8S_156',
  'kubernetes-rbac-attach': 'd45330fd-f58d-45fb-a682-6481477a0f84',
  'kubernetes-rbac-bound-secrets': '056ac60e-fe07-4acc-9b34-8e1d51716ab9 CKV2_K8S_5',
  'kubernetes-rbac-cluster-admin':
    '17172bc2-56fb-4f17-916f-a014147706cd 249328b8-5f0f-409f-b1dd-029f07882e11',
  'kubernetes-rbac-common-account':
    'c1032cf7-3628-44e2-bd53-38c17cf31b6b f74b9c43-161a-4799-bc95-0b0ec81801b9',
  'kubernetes-rbac-create-pods': '522d4a64-4dc9-44bd-9240-7d8a0d5cb5ba 592ad21d-ad9b-46c6-8d2d-fad09d62a942',
  'kubernetes-rbac-default-account':
    '1e749bc9-fde8-471c-af0c-8254efd2dee5 3360c01e-c8c0-4812-96a2-a6329b9b7f9f CKV_K8S_42',
  'kubernetes-rbac-default-account-token': '737a0dd9-0aaa-4145-8118-f01778262b8a CKV_K8S_41',
  'kubernetes-rbac-escalate': '8320826e-7a9c-4b0b-9535-578333193432 CKV_K8S_157 CKV_K8S_158',
  'kubernetes-rbac-exec': 'c589f42c-7924-4871-aee2-1cede9bc7cbc',
  'kubernetes-rbac-impersonate': '9f85c3f6-26fd-4007-938a-2e0cb0100980',
  'kubernetes-rbac-port-forward': '38fa11ef-dbcc-4da8-9680-7e1fd855b6fb',
  'kubernetes-rbac-read-secrets':
    '056ac60e-fe07-4acc-9b34-8e1d51716ab9 07fc3413-e572-42f7-9877-5c8fc6fccfb5 826abb30-3cd5-4e0b-a93b-67729b4f7e63 b7bca5c4-1dab-4c2c-8cbe-3050b9d59b14',
  'kubernetes-rbac-service-status': 'CKV2_K8S_4',
  'kubernetes-rbac-wildcard': '6b896afb-ca07-467a-b256-1a0077a1c08e CKV_K8S_49',
  'kubernetes-rbac-write-webhooks': 'CKV_K8S_155',
  'kubernetes-scaling-cron-job-deadline':
    '192fe40b-b1c3-448a-aba2-6cc19a300fe3 58876b44-a690-4e9f-9214-7735fa0dd15d',
  'kubernetes-scaling-fixed-replicas': '5744cbb8-5946-4b75-a196-ade44449525b',
  'kubernetes-scaling-headless-service':
    '420e6360-47bb-46f6-9072-b20ed22c842d bb241e61-77c3-4b97-9575-c0f8a1e008d0',
  'kubernetes-scaling-no-anti-affinity':
    '461ed7e4-f8d5-4bc1-b3c6-64ddb4fd00a3 a31b7b82-d994-48c4-bd21-3bab6c31827a d740d048-8ed3-49d3-b77b-6f072f3b669e',
  'kubernetes-scheduler-bind-address': '46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2 CKV_K8S_115',
  'kubernetes-scheduler-profiling': '2f491173-6375-4a84-b28e-a4e2b9a58a69 CKV_K8S_114',
  'kubernetes-secret-native': 'b9c83569-459b-4110-8f79-6305aa33cb37',
  'kubernetes-service-load-balancer':
    '26763a1c-5dda-4772-b507-5fca7fb5f165 2a52567c-abb8-4651-a038-52fa27c77aed',
  'kubernetes-service-no-target': '3ca03a61-3249-4c16-8427-6f8e47dda729',
  'kubernetes-service-node-port': '5c281bf8-d9bb-47f2-b909-3f6bb11874ad 845acfbe-3e10-4b8e-b656-3b404d36dfb2',
  'kubernetes-service-tiller': '8b862ca9-0fbd-4959-ad72-b6609bdaa22d CKV_K8S_44',
  'kubernetes-workload-dashboard': 'CKV_K8S_33 d2ad057f-0928-41ef-a83c-f59203bb855b',
  'kubernetes-workload-tiller':
    '6d173be7-545a-46c6-a81d-2ae52ed1605d CKV_K8S_34 ca2fba76-c1a7-4afd-be67-5249f861cb0e',
  'kubernetes-workload-tiller-listens': 'CKV_K8S_45 e17fa86a-6222-4584-a914-56e8f6c87e06',
  'openapi-array-unbounded': '6998389e-66b2-473d-8d05-c8d71ac4d04d',
  'openapi-body-without-schema': 'ed48229d-d43e-4da7-b453-5f98d964a57a',
  'openapi-header-ignored':
    '72d259ca-9741-48dd-9f62-eb11f2936b37 8c84f75e-5048-4926-a4cb-33e7b3431300 f2702af5-6016-46cb-bbc8-84c766032095',
  'openapi-key-in-query':
    '281b8071-6226-4a43-911d-fec246d422c2 40e1d1bf-11a9-4f63-a3a2-a8b84c602839 aecee30b-8ea1-4776-a99c-d6d600f0862f',
  'openapi-key-only': '40e1d1bf-11a9-4f63-a3a2-a8b84c602839',
  'openapi-oauth-http': '274f910a-0665-4f08-b66d-7058fe927dba',
  'openapi-oauth-implicit':
    '39cb32f2-3a42-4af0-8037-82a7a9654b6c e9817ad8-a8c9-4038-8a2f-db0e6e7b284b f42dfe7e-787d-4478-a75e-a5f3d8a2269e',
  'openapi-oauth-password':
    '2da46be4-4317-4650-9285-56d7103c4f93 2e44e632-d617-43cb-b294-6bfe72a08938 3979b0a4-532c-4ea7-86e4-34c090eaa4f2 773116aa-2e6d-416f-bd85-f0301cc05d76',
  'openapi-operation-id-twice': 'c254adc4-ef25-46e1-8270-b7944adb4198',
  'openapi-operation-server-http':
    '9670f240-7b4d-4955-bd93-edaa9fa38b58 a46928f1-43d7-4671-94e0-2dd99746f389 a6847dc6-f4ea-45ac-a81f-93291ae6c573',
  'openapi-parameter-without-schema':
    '46facedc-f243-4108-ab33-583b807d50b0 eb3f9744-d24e-4614-b1ff-2a9514eca21c',
  'openapi-path-parameter': '237402e2-c2f0-46c9-9cf5-286160cf7bfc 561710b1-b845-4562-95ce-2397a05ccef4',
  'openapi-pattern-broad': '8c81d6c0-716b-49ec-afa5-2d62da4e3f3c',
  'openapi-response-code': 'd86655c0-92f6-4ffc-b4d5-5b5775804c27',
  'openapi-response-default': '86e3702f-c868-44b2-b61d-ea5316c18110',
  'openapi-response-success': '990eaf09-d6f1-4c3c-b174-a517b1de8917',
  'openapi-scheme-basic':
    '221015a8-aa2a-43f5-b00b-ad7d2b1d47a8 68e5fcac-390c-4939-a373-6074b7be7c71 77276d82-4f45-4cf1-8e2b-4d345b936228 86b1fa30-9790-4980-994d-a27e0f6f27c1 ceefb058-8065-418f-9c4c-584a78c7e104',
  'openapi-scheme-missing':
    '20a482d5-c5d9-4a7a-b7a4-60d0805047b4 a599b0d1-ff89-4cb8-9ece-9951854c06f6 ab1263c2-81df-46f0-9f2c-0b62fdb68419',
  'openapi-scheme-outdated':
    '1bc3205c-0d60-44e6-84f3-44fbf4dac5b3 a4247b11-890b-45df-bf42-350a7a3af9be f525cc92-9050-4c41-a75c-890dc6f64449',
  'openapi-scheme-unknown': '06764426-3c56-407e-981f-caa25db1c149',
  'openapi-scope-missing': '3847280c-9193-40bc-8009-76168e822ce2',
  'openapi-security-empty': '5915c20f-dffa-4cee-b5d4-f457ddc0151a d674aea4-ba8b-454b-bb97-88a772ea33f0',
  'openapi-security-optional': '543e38f4-1eee-479e-8eb0-15257013aa0a',
  'openapi-security-undeclared':
    '8af270ce-298b-4405-9922-82a10aee7a4f 8db5544e-4874-4baa-9322-e9f75a2d219e 96729c6b-7400-4d9e-9807-17f00cdde4d2',
  'openapi-server-http': '2d8c175a-6d90-412b-8b0e-e034ea49a1fe',
};

/** Rules of ours that ids of other tools stand for. */
export function mappedInfraRules(): readonly string[] {
  return Object.keys(foreignInfraTable).map((name) => `infra/${name}`);
}

const rules: ReadonlyMap<string, readonly string[]> = inverted();

function inverted(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [rule, ids] of Object.entries(foreignInfraTable))
    for (const id of ids.split(' ')) {
      const key = id.toUpperCase();
      found.set(key, [...(found.get(key) ?? []), `infra/${rule}`]);
    }
  return found;
}
