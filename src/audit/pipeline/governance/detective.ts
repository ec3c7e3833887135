import type { Evidence } from '../grade/grade.ts';
import { jobName, shownByTexts, shownByTools } from '../grade/shown.ts';
import type { Delivery } from '../grade/study.ts';
import { distinct } from './distinct.ts';
import type { GovernedPractice } from './governed.ts';

const updateFiles =
  /^(?:\.github\/(?:dependabot\.ya?ml|renovate\.json5?)|\.gitlab\/renovate\.json5?|\.?renovate(?:rc)?(?:\.json5?)?|\.renovaterc|\.pyup\.yml|\.scala-steward\.conf|\.github\/\.?renovate\.json5?)$/;

/** Configuration of what proposes new versions of dependencies. */
export function updateConfigurations({ study: { files, tree } }: Delivery): readonly Evidence[] {
  const bySettings = files.paths
    .filter((path) => updateFiles.test(path))
    .map((path) => ({ path, line: 1, says: 'keeps dependencies up to date' }));
  const byRuns = tree.pipelines.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps.flatMap(({ use }) =>
        use !== undefined && /^renovatebot\/|^renovate\/renovate$/.test(use.name)
          ? [{ path: use.written.place.path, line: use.written.place.line, says: 'runs Renovate' }]
          : [],
      ),
    ),
  );
  return [...bySettings, ...byRuns];
}

/** Whether something proposes new versions. */
export function updates(delivery: Delivery): GovernedPractice {
  const about = {
    id: 'dependency-updates',
    title: 'dependencies are kept up to date',
    kind: 'detective',
  } as const;
  const evidence = updateConfigurations(delivery);
  if (evidence.length > 0) return { ...about, state: 'found', evidence };
  return {
    ...about,
    state: 'missing',
    evidence: [],
    why: 'neither Dependabot nor Renovate is configured here',
    add: {
      into: '.github/dependabot.yml',
      text: 'version: 2\nupdates:\n  - package-ecosystem: github-actions\n    directory: /\n    schedule:\n      interval: weekly\n    cooldown:\n      default-days: 7\n',
    },
  };
}

/** Whether a schedule looks for flaws that became known since the last change. */
export function scheduled(delivery: Delivery): GovernedPractice {
  const about = {
    id: 'scheduled-scan',
    title: 'what is in use is looked at again on a schedule',
    kind: 'detective',
  } as const;
  const evidence = ['sast', 'sca', 'secrets-detection', 'vulnerability-assessment'].flatMap((id) =>
    shownByTools(id, delivery)
      .filter(({ act }) => act.pipeline.triggers.some(({ kind }) => kind === 'schedule'))
      .map(({ evidence: shown }) => shown),
  );
  const scorecards = delivery.acts.flatMap((act) =>
    act.uses === 'ossf/scorecard-action' && act.pipeline.triggers.some(({ kind }) => kind === 'schedule')
      ? [{ ...act.place, says: `${jobName(act)} uses OpenSSF Scorecard` }]
      : [],
  );
  const all = distinct([...evidence, ...scorecards]);
  if (all.length > 0) return { ...about, state: 'found', evidence: all };
  const why =
    'no pipeline with a schedule looks for flaws: one that becomes known tomorrow is seen at the next change';
  return { ...about, state: 'missing', evidence: [], why };
}

/** Whether infrastructure code keeps a trail of what is done. */
export function audited(delivery: Delivery): GovernedPractice {
  const about = { id: 'audit-log', title: 'what is done is logged', kind: 'detective' } as const;
  const evidence = shownByTexts('audit-log', delivery);
  if (evidence.length > 0) return { ...about, state: 'found', evidence: evidence.slice(0, 3) };
  return {
    ...about,
    state: 'unknown',
    evidence: [],
    why: 'audit logs of hosts and accounts are settings, and no infrastructure code here sets them',
  };
}
