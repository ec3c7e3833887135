import { infraRule } from '../../../infra-rule.ts';

/** Function runs on an old runtime. */
export const googleRunFunctionOldRuntime = infraRule({
  name: 'google-run-function-old-runtime',
  title: 'Function runs on an old runtime',
  severity: 'medium',
  cwe: 1104,
  what: 'The runtime no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever, and one day it cannot be deployed any more.',
  fix: ['Move to a runtime that is supported.'],
  references: ['https://cloud.google.com/functions/docs/runtime-support'],
  applies: ['google.functions.function'],
  must: {
    all: ['runtime', 'build_config.runtime'].map((at) => ({
      at,
      matchesNot:
        /^(?:nodejs(?:6|8|10|12|14|16)|python3[789]|go11[1-9]|go120|java11|ruby2\d|php7\d|php81|dotnet3)$/,
    })),
  },
  bad: {
    terraform: `resource "google_cloudfunctions_function" "orders" {
  runtime = "nodejs12" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_cloudfunctions_function" "orders" {
  runtime = "nodejs22"
}
`,
  },
});
