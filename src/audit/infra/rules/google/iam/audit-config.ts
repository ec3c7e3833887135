import { infraRule } from '../../../infra-rule.ts';

/** Audit logs leave things or people out. */
export const googleIamAuditConfig = infraRule({
  name: 'google-iam-audit-config',
  title: 'Audit logs leave things or people out',
  severity: 'low',
  cwe: 778,
  what: 'Not all services are logged, or somebody is exempted.',
  why: 'Who read the data may not be in the log.',
  fix: ['Set `service` to allServices, without `exempted_members`.'],
  references: ['https://cloud.google.com/logging/docs/audit/configure-data-access'],
  applies: ['google.iam.audit-config'],
  must: {
    all: [
      { at: 'service', is: 'allServices' },
      { each: 'audit_log_config', must: { at: 'exempted_members', isSet: false } },
      { each: 'audit_log_config', must: { at: 'log_type', is: ['ADMIN_READ', 'DATA_READ', 'DATA_WRITE'] } },
    ],
  },
  bad: {
    terraform: [
      `resource "google_project_iam_audit_config" "orders" {
  service = "allServices"
  audit_log_config {
    log_type         = "DATA_READ"
    exempted_members = ["user:jane@example.com"] # flaw
  }
}
`,
      `resource "google_project_iam_audit_config" "orders" {
  service = "storage.googleapis.com" # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "google_project_iam_audit_config" "orders" {
  service = "allServices"
  audit_log_config {
    log_type = "DATA_READ"
  }
}
`,
  },
});
