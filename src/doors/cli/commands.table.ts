import type { Command } from './definition.ts';

/** A command by name; its file is loaded only when it is used. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Loads every command, in the order of the help page. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(commands.map(({ load }) => load()));
}

/** Every command, in the order of the help page. */
export const commands: readonly CommandEntry[] = [
  { name: 'scan', load: async () => (await import('./commands/scan.ts')).scanCommand },
  { name: 'explain', load: async () => (await import('./commands/explain.ts')).explainCommand },
  { name: 'fix', load: async () => (await import('./commands/fix.ts')).fixCommand },
  { name: 'plan', load: async () => (await import('./commands/plan.ts')).planCommand },
  { name: 'pipeline', load: async () => (await import('./commands/pipeline.ts')).pipelineCommand },
  { name: 'init', load: async () => (await import('./commands/init.ts')).initCommand },
  { name: 'mcp', load: async () => (await import('./commands/mcp.ts')).mcpCommand },
  { name: 'lsp', load: async () => (await import('./commands/lsp.ts')).lspCommand },
  { name: 'ci', load: async () => (await import('./commands/ci.ts')).ciCommand },
  {
    name: 'hooks install',
    load: async () => (await import('./commands/hooks-install.ts')).hooksInstallCommand,
  },
  { name: 'hooks remove', load: async () => (await import('./commands/hooks-remove.ts')).hooksRemoveCommand },
  { name: 'hooks status', load: async () => (await import('./commands/hooks-status.ts')).hooksStatusCommand },
  {
    name: 'hooks bypasses',
    load: async () => (await import('./commands/hooks-bypasses.ts')).hooksBypassesCommand,
  },
  {
    name: 'hook pre-commit',
    load: async () => (await import('./commands/hook-pre-commit.ts')).hookPreCommitCommand,
  },
  {
    name: 'hook pre-push',
    load: async () => (await import('./commands/hook-pre-push.ts')).hookPrePushCommand,
  },
  {
    name: 'hook post-commit',
    load: async () => (await import('./commands/hook-post-commit.ts')).hookPostCommitCommand,
  },
  { name: 'decide', load: async () => (await import('./commands/decide.ts')).decideCommand },
  { name: 'decisions', load: async () => (await import('./commands/decisions.ts')).decisionsCommand },
  { name: 'vex', load: async () => (await import('./commands/vex.ts')).vexCommand },
  { name: 'baseline', load: async () => (await import('./commands/baseline.ts')).baselineCommand },
  { name: 'report', load: async () => (await import('./commands/report.ts')).reportCommand },
  // Before the command that its name begins with.
  { name: 'sbom diff', load: async () => (await import('./commands/sbom-diff.ts')).sbomDiffCommand },
  { name: 'sbom', load: async () => (await import('./commands/sbom.ts')).sbomCommand },
  {
    name: 'secrets guide',
    load: async () => (await import('./commands/secrets-guide.ts')).secretsGuideCommand,
  },
  { name: 'secrets fix', load: async () => (await import('./commands/secrets-fix.ts')).secretsFixCommand },
  { name: 'secrets mark', load: async () => (await import('./commands/secrets-mark.ts')).secretsMarkCommand },
  {
    name: 'secrets status',
    load: async () => (await import('./commands/secrets-status.ts')).secretsStatusCommand,
  },
  {
    name: 'packages review',
    load: async () => (await import('./commands/packages-review.ts')).packagesReviewCommand,
  },
  {
    name: 'packages reviews',
    load: async () => (await import('./commands/packages-reviews.ts')).packagesReviewsCommand,
  },
  {
    name: 'packages give-back',
    load: async () => (await import('./commands/packages-give-back.ts')).packagesGiveBackCommand,
  },
  {
    name: 'standards init',
    load: async () => (await import('./commands/standards-init.ts')).standardsInitCommand,
  },
  {
    name: 'standards lint',
    load: async () => (await import('./commands/standards-lint.ts')).standardsLintCommand,
  },
  {
    name: 'standards show',
    load: async () => (await import('./commands/standards-show.ts')).standardsShowCommand,
  },
  {
    name: 'standards coverage',
    load: async () => (await import('./commands/standards-coverage.ts')).standardsCoverageCommand,
  },
  { name: 'rules list', load: async () => (await import('./commands/rules-list.ts')).rulesListCommand },
  { name: 'rules show', load: async () => (await import('./commands/rules-show.ts')).rulesShowCommand },
  { name: 'rules test', load: async () => (await import('./commands/rules-test.ts')).rulesTestCommand },
  { name: 'rules docs', load: async () => (await import('./commands/rules-docs.ts')).rulesDocsCommand },
  { name: 'config init', load: async () => (await import('./commands/config-init.ts')).configInitCommand },
  {
    name: 'config validate',
    load: async () => (await import('./commands/config-validate.ts')).configValidateCommand,
  },
  {
    name: 'config explain',
    load: async () => (await import('./commands/config-explain.ts')).configExplainCommand,
  },
  { name: 'db update', load: async () => (await import('./commands/db-update.ts')).dbUpdateCommand },
  { name: 'db status', load: async () => (await import('./commands/db-status.ts')).dbStatusCommand },
  { name: 'db explain', load: async () => (await import('./commands/db-explain.ts')).dbExplainCommand },
  { name: 'db rollback', load: async () => (await import('./commands/db-rollback.ts')).dbRollbackCommand },
  { name: 'doctor', load: async () => (await import('./commands/doctor.ts')).doctorCommand },
  { name: 'debug code', load: async () => (await import('./commands/debug-code.ts')).debugCodeCommand },
  { name: 'debug infra', load: async () => (await import('./commands/debug-infra.ts')).debugInfraCommand },
  {
    name: 'debug packages',
    load: async () => (await import('./commands/debug-packages.ts')).debugPackagesCommand,
  },
  { name: 'completion', load: async () => (await import('./commands/completion.ts')).completionCommand },
];
