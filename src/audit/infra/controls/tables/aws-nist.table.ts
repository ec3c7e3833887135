import type { ControlTable } from '../control-table.ts';

/** NIST SP 800-53, by control of Security Hub or by rule. Parts of a control (`AC-2d`) are told as the control. */
export const awsNistTables: readonly ControlTable[] = [
  {
    standard: 'NIST SP 800-53',
    version: 'r5',
    source: {
      document: 'AWS Security Hub user guide, related requirements of each control',
      version: 'awsdocs/aws-security-hub-user-guide at bda5bf7',
    },
    controls: {
      'APIGateway.1': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-7(8)',
      'APIGateway.2':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'APIGateway.3': 'CA-7',
      'APIGateway.4': 'AC-4(21)',
      'APIGateway.5': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'APIGateway.8': 'AC-3 CM-2 CM-2(2)',
      'APIGateway.9': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-7(8)',
      'AutoScaling.1': 'CA-7 CP-2(2) SI-2',
      'AutoScaling.2': 'CP-2(2) CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'AutoScaling.3': 'AC-3 AC-3(7) AC-3(15) AC-6 CA-9(1) CM-2',
      'AutoScaling.4': 'CA-9(1) CM-2 CM-2(2)',
      'AutoScaling.9': 'CA-9(1) CM-2 CM-2(2)',
      'Autoscaling.5':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'CloudFormation.1': 'SI-4(5) SI-4(12)',
      'CloudFront.1': 'SC-7(11) SC-7(16)',
      'CloudFront.3':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'CloudFront.4': 'CP-10 SC-5(2) SC-36 SI-13(5)',
      'CloudFront.5':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'CloudFront.6': 'AC-4(21)',
      'CloudFront.7':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'CloudFront.8': 'CA-9(1) CM-2',
      'CloudFront.9':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'CloudFront.10': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SI-7(6)',
      'CloudTrail.1':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 AU-14(1) CA-7 SA-8(22) SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'CloudTrail.2': 'AU-9 CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'CloudTrail.4': 'AU-9 SI-4 SI-7(1) SI-7(3) SI-7(7)',
      'CloudTrail.5':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(1) AU-6(3) AU-6(4) AU-6(5) AU-7(1) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(5) SI-4(20) SI-7(8) SI-20',
      'CloudWatch.16': 'AU-6(3) AU-6(4) AU-10 AU-11 CA-7 SI-12',
      'CloudWatch.17': 'AU-6(1) AU-6(5) CA-7 SI-2 SI-4(12)',
      'CodeBuild.1': 'SA-3',
      'CodeBuild.2': 'IA-5(7) SA-3',
      'CodeBuild.4':
        'AC-2(4) AC-2(12) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-9(7) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4 SI-4(20) SI-7(8)',
      'CodeBuild.5': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6 AC-6(2) AC-6(10)',
      'Config.1': 'CM-3 CM-6(1) CM-8 CM-8(2)',
      'DMS.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'DynamoDB.1': 'CP-2(2) CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'DynamoDB.2': 'CP-6(2) CP-9 CP-10 SC-5(2) SI-12 SI-13(5)',
      'DynamoDB.3': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'EC2.2': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'EC2.3': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'EC2.6': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-12 CA-7 SI-7(8)',
      'EC2.7': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'EC2.8': 'AC-3 AC-3(7) AC-3(15) AC-6',
      'EC2.9':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'EC2.12': 'CM-8(1)',
      'EC2.13': 'AC-4 AC-4(21) CM-7 SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'EC2.15':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'EC2.18': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'EC2.19': 'AC-4 AC-4(21) CA-9(1) CM-2 CM-2(2) CM-7 SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'EC2.21': 'AC-4(21) CA-9(1) CM-2 CM-2(2) CM-7 SC-7 SC-7(5) SC-7(21)',
      'EC2.23': 'AC-4(21) CA-9(1) CM-2',
      'EC2.25':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'ECR.1': 'RA-5',
      'ECR.2': 'CA-9(1) CM-2 CM-8(1)',
      'ECR.3': 'CA-9(1) CM-2 CM-2(2)',
      'ECS.2':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'ECS.3': 'CA-9(1) CM-2',
      'ECS.4': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6',
      'ECS.5': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6',
      'ECS.8': 'CA-9(1) CM-2',
      'ECS.10': 'SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'ECS.12': 'AU-6(3) AU-6(4) CA-7 SI-2',
      'EFS.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'EFS.3': 'AC-6(10)',
      'EFS.4': 'AC-6(2)',
      'EKS.2': 'CA-9(1) CM-2 SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'ELB.1': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'ELB.2': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(5) SI-7(6)',
      'ELB.3': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'ELB.4': 'SC-7(4) SC-8(2)',
      'ELB.5': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-7(8)',
      'ELB.6': 'CA-9(1) CM-2 CM-2(2) CM-3 SC-5(2)',
      'ELB.7': 'CA-9(1) CM-2',
      'ELB.8': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'ELB.9': 'CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'ELB.12': 'AC-4(21) CA-9(1) CM-2',
      'ELB.14': 'AC-4(21) CA-9(1) CM-2',
      'ES.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'ES.2':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'ES.3': 'AC-4 SC-7(4) SC-8 SC-8(1) SC-8(2) SC-13 SC-23 SC-23(3)',
      'ES.4':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'ES.5':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'ES.6': 'CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'ES.7': 'CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'ES.8': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'ElastiCache.1': 'CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SC-5(2) SI-12 SI-13(5)',
      'ElastiCache.2': 'SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'ElastiCache.3': 'CP-10 SC-5(2) SC-36 SI-13(5)',
      'ElastiCache.4': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'ElastiCache.5':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'ElastiCache.6': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6',
      'ElastiCache.7': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'ElasticBeanstalk.1': 'CA-7 SI-2',
      'ElasticBeanstalk.2': 'SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'GuardDuty.1':
        'AC-2(12) AU-6(1) AU-6(5) CA-7 CM-8(3) RA-3(4) SA-8(19) SA-8(21) SA-8(25) SA-11(1) SA-11(6) SA-15(2) SA-15(8) SC-5 SC-5(1) SC-5(3) SI-3(8) SI-4 SI-4(1) SI-4(2) SI-4(4) SI-4(5) SI-4(13) SI-4(22) SI-4(25) SI-20',
      'IAM.1': 'AC-2 AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6 AC-6(2) AC-6(3) AC-6(10)',
      'IAM.2': 'AC-2 AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6 AC-6(3)',
      'IAM.4': 'AC-2(1) AC-3(7) AC-3(15) AC-6 AC-6(2) AC-6(10)',
      'IAM.7': 'AC-2(1) AC-2(3) AC-3(15) IA-5(1)',
      'IAM.21': 'AC-2 AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6 AC-6(2) AC-6(3) AC-6(10)',
      'KMS.1': 'AC-2 AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6 AC-6(3)',
      'KMS.2': 'AC-2 AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6 AC-6(3)',
      'KMS.4': 'SC-12 SC-12(2) SC-28(3)',
      'Kinesis.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'Lambda.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'Lambda.2': 'CA-9(1) CM-2 SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'Lambda.3':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'NetworkFirewall.3': 'CA-9(1) CM-2',
      'NetworkFirewall.4': 'CA-9(1) CM-2',
      'NetworkFirewall.5': 'CA-9(1) CM-2',
      'Opensearch.1': 'CA-9(1) CM-3(6) SC-13 SC-28 SC-28(1) SI-7(6)',
      'Opensearch.2':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'Opensearch.3': 'AC-4 SC-7(4) SC-8 SC-8(1) SC-8(2) SC-13 SC-23 SC-23(3)',
      'Opensearch.4':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'Opensearch.5':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'Opensearch.6': 'CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'Opensearch.7': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-5 AC-6',
      'Opensearch.8':
        'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'RDS.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'RDS.2': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'RDS.3': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'RDS.5': 'CP-6(2) CP-10 SC-5(2) SC-36 SI-13(5)',
      'RDS.6': 'CA-7 SI-2',
      'RDS.7': 'CM-3 SC-5(2)',
      'RDS.8': 'CM-3 SC-5(2) SI-13(5)',
      'RDS.9':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SC-7(10) SI-3(8) SI-4(20) SI-7(8)',
      'RDS.10': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6',
      'RDS.11': 'CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SC-5(2) SI-12 SI-13(5)',
      'RDS.12': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6',
      'RDS.13': 'SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'RDS.14': 'CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SI-13(5)',
      'RDS.16': 'CA-9(1) CM-2 CM-2(2)',
      'RDS.17': 'CA-9(1) CM-2 CM-2(2)',
      'RDS.23': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(5) SC-7(11) SC-7(16) SC-7(21)',
      'RDS.24': 'CA-9(1) CM-2',
      'RDS.25': 'CA-9(1) CM-2',
      'Redshift.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'Redshift.2': 'AC-4 SC-7(4) SC-8 SC-8(1) SC-8(2) SC-13 SC-23 SC-23(3)',
      'Redshift.3': 'CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SC-5(2) SC-7(10) SI-13(5)',
      'Redshift.4':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'Redshift.6': 'CA-9(1) CM-2 CP-9 SC-5(2) SI-2 SI-2(2) SI-2(4) SI-2(5)',
      'Redshift.7': 'AC-4 AC-4(21) SC-7 SC-7(4) SC-7(9) SC-7(11) SC-7(20) SC-7(21)',
      'Redshift.8': 'CA-9(1) CM-2',
      'S3.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'S3.2':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'S3.3':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'S3.5': 'AC-4 AC-17(2) IA-5(1) SC-7(4) SC-8 SC-8(1) SC-8(2) SC-12(3) SC-13 SC-23 SC-23(3) SI-7(6)',
      'S3.7': 'AU-9(2) CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SC-5(2) SC-36(2) SI-13(5)',
      'S3.8':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'S3.9':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'S3.11': 'CA-7 SI-3(8) SI-4 SI-4(4)',
      'S3.12': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6',
      'S3.13': 'CP-6(2) CP-9 CP-10 SC-5(2) SI-13(5)',
      'S3.14': 'AU-9(2) CP-6 CP-6(1) CP-6(2) CP-9 CP-10 SC-5(2) SI-12 SI-13(5)',
      'SNS.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'SNS.2': 'AU-2 AU-12',
      'SQS.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'SSM.4':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'SageMaker.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'SageMaker.2':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'SageMaker.3': 'AC-2(1) AC-3(7) AC-3(15) AC-6 AC-6(2) AC-6(10)',
      'SecretsManager.1': 'AC-2(1) AC-3(15)',
      'SecretsManager.4': 'AC-2(1) AC-3(15)',
      'WAF.1': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-7(8)',
      'WAF.4': 'CA-9(1) CM-2',
      'WAF.8': 'AC-4(21) SC-7 SC-7(11) SC-7(16) SC-7(21)',
      'WAF.10': 'CA-9(1) CM-2',
      'WAF.11': 'AC-4(26) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SC-7(10) SI-7(8)',
    },
  },
  {
    standard: 'NIST SP 800-53',
    version: 'r5',
    source: {
      document: 'AWS Security Hub user guide, related requirements of newer controls',
      version: 'copy c2hans/aws-docs at 63cf41d',
    },
    controls: {
      'DocumentDB.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'DocumentDB.2': 'SI-12',
      'DocumentDB.4':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(20) SI-7(8)',
      'DocumentDB.5': 'CA-9(1) CM-2 CM-2(2) CM-3 SC-5(2)',
      'EKS.1':
        'AC-3 AC-3(7) AC-4 AC-4(21) AC-6 AC-21 SC-7 SC-7(3) SC-7(4) SC-7(9) SC-7(11) SC-7(16) SC-7(20) SC-7(21)',
      'EKS.3': 'SC-8 SC-12 SC-13 SC-28',
      'EKS.8':
        'AC-2(4) AC-2(12) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-9(7) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4 SI-4(20) SI-7(8)',
      'Neptune.1': 'CA-9(1) CM-3(6) SC-7(10) SC-13 SC-28 SC-28(1) SI-7(6)',
      'Neptune.2':
        'AC-2(4) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(1) AU-6(3) AU-6(4) AU-6(5) AU-7(1) AU-9(7) AU-10 AU-12 CA-7 SC-7(9) SI-3(8) SI-4(5) SI-4(20) SI-7(8) SI-20',
      'Neptune.4': 'CA-9(1) CM-2 CM-2(2) CM-3 SC-5(2)',
      'Neptune.5': 'SI-12',
      'Neptune.6': 'CA-9(1) CM-3(6) SC-7(10) SC-7(18) SC-13 SC-28 SC-28(1)',
      'Neptune.7': 'AC-2(1) AC-3 AC-3(7) AC-3(15) AC-6',
      'Neptune.8': 'CA-9(1) CM-2 CM-2(2)',
    },
  },
  {
    standard: 'NIST SP 800-53',
    version: 'r5',
    source: { document: 'Powerpipe mod turbot/steampipe-mod-aws-compliance', version: 'a1d0b44' },
    controls: {
      'EFS.7': 'CP-1(2) CP-2(5) CP-6 CP-6(1) CP-6(2) CP-9 CP-10 CP-10(2) SC-5(2) SI-13(5)',
      'ELB.16': 'AC-4(21)',
      'Redshift.10': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'S3.17': 'AU-9(3) CP-9 CP-9(8) SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-cloudtrail-data-events':
        'AC-2(4) AC-3(1) AC-3(10) AC-4(26) AC-6(9) AU-2 AU-3 AU-6(3) AU-6(4) AU-6(6) AU-6(9) AU-8 AU-10 AU-12 AU-12(1) AU-12(2) AU-12(3) AU-12(4) AU-14 AU-14(3) CA-7 CM-5(1) CM-6 CM-9 IA-3(3) MA-4(1) PM-14 PM-31 SC-7(9) SI-1(1) SI-3(8) SI-4(2) SI-4(17) SI-4(20) SI-7(8) SI-10(1)',
      'aws-cloudwatch-log-encryption': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-dynamodb-kms-key': 'AU-9(3) SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-dynamodb-replica-key': 'AU-9(3) SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-dynamodb-sse-off': 'AU-9(3) SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-ebs-volume-encryption': 'AU-9(3)',
      'aws-ec2-ebs-optimized': 'CP-2(5) CP-9 CP-10 SC-5(2)',
      'aws-ec2-instance-profile': 'AC-3 CM-5(1) CM-6',
      'aws-ec2-security-group-open-all':
        'AC-4(21) AC-17 AC-17(1) AC-17(4) AC-17(9) AC-17(10) SC-7 SC-7(5) SC-7(7) SC-7(11) SC-7(12) SC-7(16) SC-7(21) SC-7(24)',
      'aws-ecs-host-network-root': 'AC-3 AC-5 CM-5(1)',
      'aws-elb-listener-certificate': 'SC-8(1) SC-23(5)',
      'aws-iam-group-inline-policy':
        'AC-2 AC-2(1) AC-2(6) AC-3 AC-3(3) AC-3(4) AC-3(7) AC-3(8) AC-3(12) AC-3(13) AC-3(15) AC-4(28) AC-6 AC-6(3) AC-24 CM-5(1) CM-6 CM-9 MP-2 SC-23(3)',
      'aws-iam-user-without-group':
        'AC-2 AC-2(1) AC-2(6) AC-3 AC-3(3) AC-3(4) AC-3(7) AC-3(8) AC-3(12) AC-3(13) AC-3(15) AC-4(28) AC-6 AC-6(3) AC-24 CM-5(1) CM-6 CM-9 MP-2 SC-23(3)',
      'aws-lambda-concurrency': 'AU-12(3) AU-14 CA-7 PM-14 PM-31 SC-6',
      'aws-lambda-dead-letters': 'AU-12(3) AU-14 CA-2(2) CA-7 PM-14 PM-31 SC-36(1) SI-2',
      'aws-redshift-kms-key': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-s3-encryption-unset':
        'CM-6 CM-9 CP-9 CP-9(8) PM-11 SC-8(3) SC-8(4) SC-13 SC-16(1) SC-28(1) SI-19(4)',
      'aws-sagemaker-endpoint-kms-key': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-sagemaker-notebook-kms-key': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
      'aws-secretsmanager-kms-key': 'AU-9(3) CP-9 SC-8(3) SC-8(4) SC-13 SC-28(1) SI-19(4)',
    },
  },
  {
    standard: 'NIST SP 800-53',
    version: 'r5',
    source: {
      document: 'Prowler, prowler/compliance/aws/nist_800_53_revision_5_aws.json',
      version: '3e000fa',
    },
    controls: {
      'aws-lambda-url-authorization':
        'AC-2(6) AC-3 AC-3(7) AC-4(21) AC-6 AC-17 AC-17(1) AC-17(4) AC-17(9) AC-17(10) MP-2 SC-7 SC-7(2) SC-7(3) SC-7(7) SC-7(9) SC-7(11) SC-7(12) SC-7(16) SC-7(20) SC-7(21) SC-7(24) SC-7(25) SC-7(26) SC-7(27) SC-7(28) SC-25',
    },
  },
];
