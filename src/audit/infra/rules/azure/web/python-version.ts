import { infraRule } from '../../../infra-rule.ts';
import { runtimeAtLeast } from '../shared-apps.ts';

/** App runs on an old version of Python. */
export const azureWebPythonVersion = infraRule({
  name: 'azure-web-python-version',
  title: 'App runs on an old version of Python',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of Python no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever.',
  fix: ['Move to a version of Python that is supported.'],
  references: ['https://learn.microsoft.com/azure/app-service/language-support-policy'],
  applies: ['azure.web.live'],
  must: { check: runtimeAtLeast(['python_version'], '3.9') },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      python_version = "3.6" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      python_version = "3.12"
    }
  }
}
`,
  },
});
