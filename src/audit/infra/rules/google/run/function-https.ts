import { infraRule } from '../../../infra-rule.ts';

/** Function answers plain HTTP. */
export const googleRunFunctionHttps = infraRule({
  name: 'google-run-function-https',
  title: 'Function answers plain HTTP',
  severity: 'medium',
  cwe: 319,
  what: 'Requests without TLS are answered.',
  why: 'Whoever is on the way reads tokens and data.',
  fix: ['Set `https_trigger_security_level` to SECURE_ALWAYS.'],
  references: ['https://cloud.google.com/functions/docs/calling/http'],
  applies: ['google.functions.function'],
  where: { at: 'trigger_http', is: true },
  must: { at: 'https_trigger_security_level', is: 'SECURE_ALWAYS' },
  mend: { set: { https_trigger_security_level: 'SECURE_ALWAYS' } },
  bad: {
    terraform: [
      `resource "google_cloudfunctions_function" "orders" {
  trigger_http                 = true
  https_trigger_security_level = "SECURE_OPTIONAL" # flaw
}
`,
      `resource "google_cloudfunctions_function" "orders" { # flaw
  trigger_http = true
}
`,
    ],
  },
  good: {
    terraform: `resource "google_cloudfunctions_function" "orders" {
  trigger_http                 = true
  https_trigger_security_level = "SECURE_ALWAYS"
}
`,
  },
});
