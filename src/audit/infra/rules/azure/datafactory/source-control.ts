import { infraRule } from '../../../infra-rule.ts';

/** Pipelines of the data factory are not under version control. */
export const azureDatafactorySourceControl = infraRule({
  name: 'azure-datafactory-source-control',
  title: 'Pipelines of the data factory are not under version control',
  severity: 'info',
  confidence: 'medium',
  cwe: 1059,
  what: 'Changes are made in the portal alone.',
  why: 'Nobody reviews them, and nobody can go back.',
  fix: ['Add `github_configuration` or `vsts_configuration`.'],
  references: ['https://learn.microsoft.com/azure/data-factory/source-control'],
  applies: ['azure.datafactory.factory'],
  must: {
    any: ['github_configuration', 'vsts_configuration', 'repo_configuration'].map((at) => ({
      at,
      isSet: true,
    })),
  },
  bad: {
    terraform: `resource "azurerm_data_factory" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_data_factory" "orders" {
  github_configuration {
    repository_name = "pipelines"
  }
}
`,
  },
});
