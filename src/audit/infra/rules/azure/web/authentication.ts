import { infraRule } from '../../../infra-rule.ts';
import { hasArmSetting } from '../shared-apps.ts';

/** App does not sign users in. */
export const azureWebAuthentication = infraRule({
  name: 'azure-web-authentication',
  title: 'App does not sign users in',
  severity: 'info',
  confidence: 'medium',
  cwe: 306,
  what: 'The authentication of the platform is off: the program has to look after itself.',
  why: 'One forgotten check in the program opens what should be closed.',
  fix: ['Add `auth_settings_v2` with a provider, or say in a suppression that the app is public.'],
  references: ['https://learn.microsoft.com/azure/app-service/overview-authentication-authorization'],
  applies: ['azure.web.live'],
  must: {
    any: [
      { at: 'auth_settings.enabled', is: true },
      { at: 'auth_settings_v2.auth_enabled', is: true },
      { check: hasArmSetting('enabled', /authsettings/i) },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_linux_web_app" "orders" { # flaw
  name = "orders"
}
`,
      `resource "azurerm_app_service" "orders" {
  auth_settings {
    enabled = false # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_linux_web_app" "orders" {
  auth_settings_v2 {
    auth_enabled = true
  }
}
`,
  },
});
