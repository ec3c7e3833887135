import type { Kind } from '../kind.ts';

/** What an instance is started from stands one level deeper in a template of CloudFormation. */
const templateData = Object.fromEntries(
  [
    ['metadata_options', 'MetadataOptions'],
    ['network_interfaces', 'NetworkInterfaces'],
    ['monitoring', 'Monitoring'],
    ['user_data', 'UserData'],
    ['ebs_optimized', 'EbsOptimized'],
    ['disable_api_termination', 'DisableApiTermination'],
    ['image_id', 'ImageId'],
    ['instance_type', 'InstanceType'],
    ['key_name', 'KeyName'],
    ['vpc_security_group_ids', 'SecurityGroupIds'],
    ['block_device_mappings', 'BlockDeviceMappings'],
    ['iam_instance_profile', 'IamInstanceProfile'],
    ['enclave_options', 'EnclaveOptions'],
  ].map(([name, at]) => [name, `LaunchTemplateData.${at}`]),
);

/** Elastic Compute Cloud: machines and what they are started from. */
export const ec2Kinds: readonly Kind[] = [
  {
    kind: 'aws.ec2.instance',
    types: ['aws_instance', 'AWS::EC2::Instance'],
    groups: ['aws.ec2.machine'],
    reads: {
      cloudformation: {
        ami: 'ImageId',
        vpc_security_group_ids: 'SecurityGroupIds',
        subnet_id: 'SubnetId',
        user_data: 'UserData',
        tenancy: 'Tenancy',
        associate_public_ip_address: 'NetworkInterfaces.AssociatePublicIpAddress',
      },
    },
  },
  { kind: 'aws.ec2.spot-request', types: ['aws_spot_instance_request'], groups: ['aws.ec2.machine'] },
  {
    kind: 'aws.ec2.launch-template',
    types: ['aws_launch_template', 'AWS::EC2::LaunchTemplate'],
    groups: ['aws.ec2.machine', 'aws.ec2.template'],
    reads: { cloudformation: templateData },
  },
  {
    kind: 'aws.ec2.launch-configuration',
    types: ['aws_launch_configuration', 'AWS::AutoScaling::LaunchConfiguration'],
    groups: ['aws.ec2.machine', 'aws.ec2.template'],
    reads: { cloudformation: { enable_monitoring: 'InstanceMonitoring', name: 'LaunchConfigurationName' } },
  },
  {
    kind: 'aws.autoscaling.group',
    types: ['aws_autoscaling_group', 'AWS::AutoScaling::AutoScalingGroup'],
    reads: {
      cloudformation: {
        availability_zones: 'AvailabilityZones',
        target_group_arns: 'TargetGroupARNs',
        load_balancers: 'LoadBalancerNames',
        vpc_zone_identifier: 'VPCZoneIdentifier',
        tag: 'Tags',
        launch_configuration: 'LaunchConfigurationName',
      },
    },
  },
  { kind: 'aws.autoscaling.attachment', types: ['aws_autoscaling_attachment'] },
  { kind: 'aws.ec2.ami', types: ['aws_ami', 'aws_ami_copy'] },
  { kind: 'aws.ec2.ami-permission', types: ['aws_ami_launch_permission'] },
  {
    kind: 'aws.ec2.address',
    types: ['aws_eip', 'AWS::EC2::EIP'],
    reads: { cloudformation: { instance: 'InstanceId' } },
  },
  { kind: 'aws.ec2.key-pair', types: ['aws_key_pair', 'AWS::EC2::KeyPair'] },
  { kind: 'aws.ec2.serial-console', types: ['aws_ec2_serial_console_access'] },
  { kind: 'aws.lightsail.instance', types: ['aws_lightsail_instance', 'AWS::Lightsail::Instance'] },
  { kind: 'aws.lightsail.ports', types: ['aws_lightsail_instance_public_ports'] },
  {
    kind: 'aws.beanstalk.environment',
    types: ['aws_elastic_beanstalk_environment', 'AWS::ElasticBeanstalk::Environment'],
    groups: ['aws.beanstalk'],
    reads: { cloudformation: { setting: 'OptionSettings' } },
  },
  {
    kind: 'aws.beanstalk.template',
    types: ['aws_elastic_beanstalk_configuration_template', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
    groups: ['aws.beanstalk'],
    reads: { cloudformation: { setting: 'OptionSettings' } },
  },
  {
    kind: 'aws.imagebuilder.component',
    types: ['aws_imagebuilder_component', 'AWS::ImageBuilder::Component'],
  },
  {
    kind: 'aws.imagebuilder.configuration',
    types: [
      'aws_imagebuilder_infrastructure_configuration',
      'AWS::ImageBuilder::InfrastructureConfiguration',
    ],
    reads: { cloudformation: { instance_metadata_options: 'InstanceMetadataOptions' } },
  },
  {
    kind: 'aws.imagebuilder.distribution',
    types: ['aws_imagebuilder_distribution_configuration', 'AWS::ImageBuilder::DistributionConfiguration'],
    reads: { cloudformation: { distribution: 'Distributions' } },
  },
];
