import { infraRule } from '../../../infra-rule.ts';
import { runtimeAtLeast } from '../shared-apps.ts';

/** App runs on an old version of Java. */
export const azureWebJavaVersion = infraRule({
  name: 'azure-web-java-version',
  title: 'App runs on an old version of Java',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of Java no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever.',
  fix: ['Move to a version of Java that is supported.'],
  references: ['https://learn.microsoft.com/azure/app-service/language-support-policy'],
  applies: ['azure.web.live'],
  must: { check: runtimeAtLeast(['java_version'], '11') },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      java_version = "1.8" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      java_version = "17"
    }
  }
}
`,
  },
});
