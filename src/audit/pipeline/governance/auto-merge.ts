import type { Act } from '../grade/act.ts';
import type { Evidence } from '../grade/grade.ts';
import type { Delivery } from '../grade/study.ts';
import type { GovernedPractice } from './governed.ts';

const mergers =
  /^(?:peter-evans\/enable-pull-request-automerge|pascalgn\/automerge-action|ahmadnassri\/action-dependabot-auto-merge|fastify\/github-action-merge-dependabot|alexwilson\/enable-github-automerge-action|reitermarkus\/automerge|koj-co\/dependabot-pr-action)$/i;
const mergeFiles =
  /^(?:\.github\/)?\.?(?:mergify\.ya?ml|kodiak\.toml|bulldozer\.yml)$|^(?:\.github\/)?\.?renovate(?:rc)?(?:\.json5?)?$/;

/** Whether changes that merge themselves are limited to few kinds. */
export function autoMerge(delivery: Delivery): GovernedPractice {
  const about = {
    id: 'auto-merge-limits',
    title: 'what merges itself is limited',
    kind: 'preventive',
  } as const;
  const merging = delivery.acts.filter(isMerge);
  const open = merging.filter((act) => !isLimited(act));
  const byFiles = inFiles(delivery);
  const unlimited = [
    ...open.map(
      (act): Evidence => ({ ...act.place, says: 'merges without asking which kind of change it is' }),
    ),
    ...byFiles.filter(({ isOpen }) => isOpen).map(({ evidence }) => evidence),
  ];
  const [first] = unlimited;
  if (first !== undefined)
    return {
      ...about,
      state: 'missing',
      evidence: [],
      why: `${first.path}:${first.line} ${first.says}`,
      add: {
        into: 'the job that merges',
        text: "if: github.event.pull_request.user.login == 'dependabot[bot]' && steps.metadata.outputs.update-type == 'version-update:semver-patch'\n",
      },
    };
  const limited = merging.map(
    (act): Evidence => ({ ...act.place, says: 'merges only what its condition names' }),
  );
  const evidence = [...limited, ...byFiles.map((each) => each.evidence)];
  if (evidence.length > 0) return { ...about, state: 'found', evidence: evidence.slice(0, 3) };
  if (delivery.study.settings.autoMerge === true)
    return {
      ...about,
      state: 'unknown',
      evidence: [],
      why: 'changes may merge themselves (a setting); who asks for it is not in files',
    };
  return { ...about, state: 'found', evidence: [], why: 'nothing here merges a change by itself' };
}

function isMerge({ words = [], uses = '' }: Act): boolean {
  if (mergers.test(uses)) return true;
  const isCommand = /^(?:gh|hub)$/.test(words[0] ?? '') && words.includes('pr') && words.includes('merge');
  return isCommand || (words[0] === 'glab' && words.includes('mr') && words.includes('merge'));
}

/** A condition on who proposes it and, for bots, on the kind of update. */
function isLimited({ job, step }: Act): boolean {
  const said = `${job?.condition?.text ?? ''} ${step?.condition?.text ?? ''}`;
  return /update-type|semver|dependency-type|dependency-names/.test(said);
}

function inFiles({ study: { files } }: Delivery) {
  return files.paths.flatMap((path) => {
    const text = mergeFiles.test(path) ? files.read(path) : undefined;
    if (text === undefined) return [];
    const at = text.search(/["']?automerge["']?\s*[:=]\s*true|\bmerge:\s*(?:\n|\{)|\[merge\]/);
    if (at < 0) return [];
    const line = text.slice(0, at).split('\n').length;
    const isOpen =
      !/matchUpdateTypes|matchPackage|conditions:|automerge_label|"patch"|whitelist|matchDepTypes/.test(text);
    const says = isOpen ? 'merges every update without limits' : 'merges what its rules name';
    return [{ isOpen, evidence: { path, line, says } }];
  });
}
