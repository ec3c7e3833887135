import { infraRule } from '../../../infra-rule.ts';

/** Name of the database administrator is easy to guess. */
export const azureSqlPredictableAdministrator = infraRule({
  name: 'azure-sql-predictable-administrator',
  title: 'Name of the database administrator is easy to guess',
  severity: 'info',
  cwe: 521,
  what: 'The administrator is called what administrators are called everywhere.',
  why: 'Half of the secret is known: attempts to sign in need only guess the password.',
  fix: ['Choose a name that does not tell what it is for.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/logins-create-manage'],
  applies: ['azure.sql.server', 'azure.sql.administrator'],
  must: {
    all: ['administrator_login', 'login'].map((at) => ({
      at,
      isNot: [
        'admin',
        'administrator',
        'sqladmin',
        'root',
        'user',
        'azure_admin',
        'azure_administrator',
        'guest',
        'sa',
      ],
      anyCase: true,
    })),
  },
  bad: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  administrator_login = "Admin" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  administrator_login = "harbour-keeper"
}
`,
  },
});
