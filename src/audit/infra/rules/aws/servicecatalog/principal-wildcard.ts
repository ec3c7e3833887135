import { infraRule } from '../../../infra-rule.ts';

/** Portfolios that are given to every principal of an account. */
export const servicecatalogPrincipalWildcard = infraRule({
  name: 'aws-servicecatalog-principal-wildcard',
  title: 'Everybody of an account may use a portfolio',
  severity: 'medium',
  cwe: 732,
  what: 'The portfolio is given to a pattern that every user, group or role of the account fits.',
  why: 'Launches run with the rights of the product, which are wider than those of the one who launches: anybody may borrow them.',
  fix: ['Name the roles that may launch, in `principal_arn` (`PrincipalARN`).'],
  references: ['https://docs.aws.amazon.com/servicecatalog/latest/adminguide/catalogs_portfolios_users.html'],
  applies: ['aws.servicecatalog.principal'],
  must: { at: 'principal_arn', matchesNot: /^arn:[^:]*:iam:::(?:user|role|group)\/\*+$/ },
  bad: {
    terraform: `resource "aws_servicecatalog_principal_portfolio_association" "main" {
  portfolio_id   = "port-1"
  principal_type = "IAM_PATTERN"
  principal_arn  = "arn:aws:iam:::role/*" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ServiceCatalog::PortfolioPrincipalAssociation
    Properties:
      PortfolioId: port-1
      PrincipalType: IAM_PATTERN
      PrincipalARN: arn:aws:iam:::user/* # flaw
`,
  },
  good: {
    terraform: `resource "aws_servicecatalog_principal_portfolio_association" "main" {
  portfolio_id   = "port-1"
  principal_type = "IAM_PATTERN"
  principal_arn  = "arn:aws:iam:::role/developer-*"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ServiceCatalog::PortfolioPrincipalAssociation
    Properties:
      PortfolioId: port-1
      PrincipalType: IAM
      PrincipalARN: arn:aws:iam::123456789012:role/developer
`,
  },
});
