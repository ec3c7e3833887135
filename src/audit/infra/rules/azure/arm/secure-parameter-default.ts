import { infraRule } from '../../../infra-rule.ts';

/** Secret parameter of a template has a default. */
export const azureArmSecureParameterDefault = infraRule({
  name: 'azure-arm-secure-parameter-default',
  title: 'Secret parameter of a template has a default',
  severity: 'medium',
  cwe: 798,
  what: 'What should be secret stands in the template.',
  why: 'Everybody who reads the repository knows it, and whoever deploys without choosing uses it.',
  fix: ['Remove `defaultValue`; use `newGuid()` where any value will do.'],
  references: ['https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices'],
  applies: ['azure.arm.parameter'],
  where: { at: 'type', matches: /^secure/i },
  must: {
    any: [
      { at: 'default_value', isSet: false },
      { at: 'default_value', matches: /^\[.*\]$/ },
    ],
  },
  isSecret: true,
  bad: {
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "login": {
      "type": "secureString",
      "defaultValue": "example-only" // flaw
    }
  },
  "resources": []
}
`,
  },
  good: {
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "login": { "type": "secureString" },
    "chance": { "type": "secureString", "defaultValue": "[newGuid()]" }
  },
  "resources": []
}
`,
  },
});
