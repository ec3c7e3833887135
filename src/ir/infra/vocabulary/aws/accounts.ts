import type { Kind } from '../kind.ts';

/** Services that watch accounts, and what rules whole organisations. */
export const accountKinds: readonly Kind[] = [
  {
    kind: 'aws.organizations.resource-policy',
    types: ['aws_organizations_resource_policy', 'AWS::Organizations::ResourcePolicy'],
  },
  { kind: 'aws.macie.session', types: ['aws_macie2_account', 'AWS::Macie::Session'] },
  { kind: 'aws.securityhub.hub', types: ['aws_securityhub_account', 'AWS::SecurityHub::Hub'] },
  {
    kind: 'aws.securityhub.standard',
    types: ['aws_securityhub_standards_subscription', 'AWS::SecurityHub::Standard'],
  },
  {
    kind: 'aws.detective.graph',
    types: ['aws_detective_organization_configuration', 'AWS::Detective::Graph'],
    reads: { cloudformation: { auto_enable: 'AutoEnableMembers' } },
  },
  { kind: 'aws.inspector.organization', types: ['aws_inspector2_organization_configuration'] },
  { kind: 'aws.inspector.enabler', types: ['aws_inspector2_enabler'] },
  {
    kind: 'aws.servicecatalog.principal',
    types: [
      'aws_servicecatalog_principal_portfolio_association',
      'AWS::ServiceCatalog::PortfolioPrincipalAssociation',
    ],
  },
  {
    kind: 'aws.signer.permission',
    types: ['aws_signer_signing_profile_permission', 'AWS::Signer::ProfilePermission'],
  },
];
