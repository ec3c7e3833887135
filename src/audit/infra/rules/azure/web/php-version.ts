import { infraRule } from '../../../infra-rule.ts';
import { runtimeAtLeast } from '../shared-apps.ts';

/** App runs on an old version of PHP. */
export const azureWebPhpVersion = infraRule({
  name: 'azure-web-php-version',
  title: 'App runs on an old version of PHP',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of PHP no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever.',
  fix: ['Move to a version of PHP that is supported.'],
  references: ['https://learn.microsoft.com/azure/app-service/language-support-policy'],
  applies: ['azure.web.live'],
  must: { check: runtimeAtLeast(['php_version'], '8.1') },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      php_version = "7.4" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      php_version = "8.3"
    }
  }
}
`,
  },
});
