import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail secrets guide` */
export const secretsGuideCommand = command({
  name: 'secrets guide',
  summary: 'what to do about a leaked credential: revoke, rotate, remove',
  says: ['Step by step, as its provider wants it. For a rule nothing is scanned; no command prints a value.'],
  arguments: [
    {
      name: 'RULE|FINDING',
      required: true,
      completes: 'rule',
      says: 'a rule, or a finding as path:line or the beginning of its key',
    },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder that holds the finding (default: the current one)',
    },
  ],
  options: {
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail secrets guide app.env:3', says: 'For what a scan found there.' },
    { command: 'handrail secrets guide secrets/github-token', says: 'For any credential of that kind.' },
  ],
  run: async ({ arguments: [name = '', path], options }, shell) => {
    const { allRules } = await import('#rules');
    const { detectors } = await import('#audit/secrets/detectors.table');
    const { guideFor } = await import('#program/guide/guide');
    const { guidePage } = await import('../guide-page.ts');
    const { guideSubject } = await import('../guide-subject.ts');
    const known = allRules().find(
      ({ id, family }) => family === 'secrets' && (id === name || id === `secrets/${name}`),
    );
    const { rule, finding } = known
      ? { rule: known, finding: undefined }
      : await foundRule(name, path, options, shell);
    const guide = guideFor(guideSubject(rule, detectors), finding?.location.path);
    const place = finding && `${finding.location.path}:${finding.location.line}`;
    const width = Math.min(100, shell.out.columns);
    await shell.out.write(
      options.format === 'json' ? `${JSON.stringify(guide, null, 2)}\n` : guidePage(guide, place, width),
    );
    return exitCodes.clean;
  },
});

type Run = Parameters<typeof import('../secrets-scan.ts').scanSecrets>;

async function foundRule(name: string, path: string | undefined, options: Run[1], shell: Run[2]) {
  const { UserError } = await import('#model/failure');
  const { pickFinding, scanSecrets } = await import('../secrets-scan.ts');
  if (/^secrets\//.test(name)) {
    const { findRule } = await import('./rules-show.ts');
    const { allRules } = await import('#rules');
    findRule(name, allRules());
  }
  const scan = await scanSecrets(path, options, shell);
  const finding = pickFinding(name, scan.findings);
  const rule = scan.rules.find(({ id }) => id === finding.ruleId);
  if (rule === undefined)
    throw new UserError('unknown-rule', `There is no rule ${finding.ruleId}.`, 'Scan again.');
  return { rule, finding };
}
