import { infraRule } from '../../../infra-rule.ts';
import { runtimeAtLeast } from '../shared-apps.ts';

/** App runs on an old version of .NET. */
export const azureWebDotnetVersion = infraRule({
  name: 'azure-web-dotnet-version',
  title: 'App runs on an old version of .NET',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of .NET no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever.',
  fix: ['Move to a version of .NET that is supported.'],
  references: ['https://learn.microsoft.com/azure/app-service/language-support-policy'],
  applies: ['azure.web.live'],
  must: { check: runtimeAtLeast(['dotnet_version', 'dotnet_framework_version'], '6.0') },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      dotnet_version = "v4.0" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    application_stack {
      dotnet_version = "v8.0"
    }
  }
}
`,
  },
});
