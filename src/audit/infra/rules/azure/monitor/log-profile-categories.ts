import { infraRule } from '../../../infra-rule.ts';

/** Activity log leaves things out. */
export const azureMonitorLogProfileCategories = infraRule({
  name: 'azure-monitor-log-profile-categories',
  title: 'Activity log leaves things out',
  severity: 'info',
  cwe: 778,
  what: 'Not all of writing, deleting and other actions are kept.',
  why: 'What an intruder changed may not be in the log.',
  fix: ['Set `categories` to Action, Delete and Write.'],
  references: ['https://learn.microsoft.com/azure/azure-monitor/essentials/activity-log'],
  applies: ['azure.monitor.log-profile'],
  must: { all: ['Action', 'Delete', 'Write'].map((each) => ({ at: 'categories', contains: each })) },
  mend: { set: { categories: ['Action', 'Delete', 'Write'] } },
  bad: {
    terraform: `resource "azurerm_monitor_log_profile" "orders" {
  categories = ["Action", "Delete"] # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_monitor_log_profile" "orders" {
  categories = ["Action", "Delete", "Write"]
}
`,
  },
});
