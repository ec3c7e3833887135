import { infraRule } from '../../../infra-rule.ts';

/** App may be called by scripts of every site. */
export const azureWebCorsAnyOrigin = infraRule({
  name: 'azure-web-cors-any-origin',
  title: 'App may be called by scripts of every site',
  severity: 'low',
  cwe: 942,
  what: 'CORS allows every origin.',
  why: 'Any page that a user visits can read what the app tells that user.',
  fix: ['List the origins that are meant.'],
  references: ['https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api'],
  applies: ['azure.web.any'],
  must: { at: 'site_config.cors.allowed_origins', containsNot: '*' },
  bad: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    cors {
      allowed_origins = ["*"] # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  site_config {
    cors {
      allowed_origins = ["https://www.example.com"]
    }
  }
}
`,
  },
});
