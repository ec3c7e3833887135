import { infraRule } from '../../../infra-rule.ts';

/** Clusters whose secrets are encrypted by AWS's key alone. */
export const eksSecretsEncryption = infraRule({
  name: 'aws-eks-secrets-encryption',
  title: 'Secrets of the cluster are not under a key of your own',
  severity: 'low',
  cwe: 311,
  what: 'Secrets of Kubernetes are not encrypted with a key of KMS of your own.',
  why: 'Who gets at the store of the cluster, or a copy of it, reads all passwords and tokens in it.',
  fix: ['Set `encryption_config` (`EncryptionConfig`) with `resources` `secrets` and a key.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-3'],
  applies: ['aws.eks.cluster'],
  must: { at: 'encryption_config.resources', contains: 'secrets' },
  bad: {
    terraform: `resource "aws_eks_cluster" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EKS::Cluster
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_eks_cluster" "main" {
  name = "main"
  encryption_config {
    resources = ["secrets"]
    provider {
      key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      EncryptionConfig:
        - Resources: [secrets]
          Provider:
            KeyArn: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
