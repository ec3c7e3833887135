import type { Kind } from '../kind.ts';

/** Identities whose policies say what they may do. */
const identity = ['aws.iam.identity', 'aws.iam.identity-policy'];
const policy = ['aws.iam.identity-policy'];

/** Identity and Access Management, and the single sign-on that hands out its roles. */
export const iamKinds: readonly Kind[] = [
  {
    kind: 'aws.iam.role',
    types: ['aws_iam_role', 'AWS::IAM::Role'],
    groups: identity,
    nameAt: 'name',
    reads: {
      cloudformation: {
        name: 'RoleName',
        assume_role_policy: 'AssumeRolePolicyDocument',
        inline_policy: 'Policies',
        permissions_boundary: 'PermissionsBoundary',
        managed_policy_arns: 'ManagedPolicyArns',
      },
    },
  },
  {
    kind: 'aws.iam.user',
    types: ['aws_iam_user', 'AWS::IAM::User'],
    groups: identity,
    nameAt: 'name',
    reads: { cloudformation: { name: 'UserName', inline_policy: 'Policies' } },
  },
  {
    kind: 'aws.iam.group',
    types: ['aws_iam_group', 'AWS::IAM::Group'],
    groups: identity,
    nameAt: 'name',
    reads: { cloudformation: { name: 'GroupName', inline_policy: 'Policies' } },
  },
  {
    kind: 'aws.iam.policy',
    types: ['aws_iam_policy', 'AWS::IAM::ManagedPolicy'],
    groups: policy,
    reads: { cloudformation: { policy: 'PolicyDocument', name: 'ManagedPolicyName' } },
  },
  {
    kind: 'aws.iam.role-policy',
    types: ['aws_iam_role_policy', 'AWS::IAM::RolePolicy'],
    groups: policy,
    reads: { cloudformation: { policy: 'PolicyDocument', role: 'RoleName' } },
  },
  {
    kind: 'aws.iam.user-policy',
    types: ['aws_iam_user_policy', 'AWS::IAM::UserPolicy'],
    groups: policy,
    reads: { cloudformation: { policy: 'PolicyDocument', user: 'UserName' } },
  },
  {
    kind: 'aws.iam.group-policy',
    types: ['aws_iam_group_policy', 'AWS::IAM::GroupPolicy'],
    groups: policy,
    reads: { cloudformation: { policy: 'PolicyDocument', group: 'GroupName' } },
  },
  {
    // The one of CloudFormation that may be of several roles, users and groups.
    kind: 'aws.iam.inline-policy',
    types: ['AWS::IAM::Policy'],
    groups: policy,
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  {
    kind: 'aws.sso.permission-set-policy',
    types: ['aws_ssoadmin_permission_set_inline_policy'],
    groups: policy,
  },
  { kind: 'aws.sso.permission-set', types: ['aws_ssoadmin_permission_set', 'AWS::SSO::PermissionSet'] },
  {
    kind: 'aws.iam.policy-document',
    types: ['aws_iam_policy_document'],
    groups: policy,
    isLookedUp: true,
  },
  {
    kind: 'aws.iam.role-attachment',
    types: ['aws_iam_role_policy_attachment'],
    groups: ['aws.iam.attachment'],
  },
  {
    kind: 'aws.iam.user-attachment',
    types: ['aws_iam_user_policy_attachment'],
    groups: ['aws.iam.attachment'],
  },
  {
    kind: 'aws.iam.group-attachment',
    types: ['aws_iam_group_policy_attachment'],
    groups: ['aws.iam.attachment'],
  },
  { kind: 'aws.iam.policy-attachment', types: ['aws_iam_policy_attachment'], groups: ['aws.iam.attachment'] },
  {
    kind: 'aws.iam.group-membership',
    types: ['aws_iam_group_membership', 'aws_iam_user_group_membership', 'AWS::IAM::UserToGroupAddition'],
  },
  { kind: 'aws.iam.instance-profile', types: ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'] },
  { kind: 'aws.iam.access-key', types: ['aws_iam_access_key', 'AWS::IAM::AccessKey'] },
  { kind: 'aws.iam.login-profile', types: ['aws_iam_user_login_profile'] },
  { kind: 'aws.iam.password-policy', types: ['aws_iam_account_password_policy'] },
  { kind: 'aws.iam.openid-provider', types: ['aws_iam_openid_connect_provider', 'AWS::IAM::OIDCProvider'] },
  {
    kind: 'aws.iam.server-certificate',
    types: ['aws_iam_server_certificate', 'AWS::IAM::ServerCertificate'],
  },
  {
    kind: 'aws.organizations.organization',
    types: ['aws_organizations_organization', 'AWS::Organizations::Organization'],
  },
  { kind: 'aws.sso.managed-attachment', types: ['aws_ssoadmin_managed_policy_attachment'] },
  { kind: 'aws.organizations.policy', types: ['aws_organizations_policy', 'AWS::Organizations::Policy'] },
];
