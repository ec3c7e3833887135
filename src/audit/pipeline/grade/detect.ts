import type { Act } from './act.ts';
import { approvals } from './approval.ts';
import type { ControlState, Evidence } from './grade.ts';
import { hiddenFrom } from './hidden.ts';
import { shownByFiles, shownByTexts, shownByTools } from './shown.ts';
import { type Stage, stageIn } from './stage.ts';
import { storedByKeys } from './stored.ts';
import type { Delivery } from './study.ts';

/** What is known of one control. */
export interface Detected {
  readonly state: ControlState;
  readonly evidence: readonly Evidence[];
  readonly why?: string;
}

/** Most evidence that is told of one control. */
const mostEvidence = 5;

/** Whether a pipeline has a control, by what its files say: found with evidence, missing, or unknown with a reason. */
export function detect(id: string, delivery: Delivery): Detected {
  const special = specials[id];
  if (special !== undefined) return special(delivery);
  return decided(id, delivery, [
    ...shownByTools(id, delivery).map(({ evidence }) => evidence),
    ...shownByFiles(id, delivery),
    ...shownByTexts(id, delivery),
  ]);
}

const specials: Readonly<Record<string, (delivery: Delivery) => Detected>> = {
  'application-code': (delivery) => sourced('application-code', delivery),
  'static-assets': (delivery) => sourced('static-assets', delivery),
  'static-configuration': (delivery) => sourced('static-configuration', delivery),
  'database-code': (delivery) => sourced('database-code', delivery),
  'infrastructure-code': infrastructure,
  'pre-commit-hooks': hooks,
  'secrets-hooks': secretsHooks,
  'package-and-store': stored,
  'deploy-beta': (delivery) => staged('deploy', 'deploys', 'beta', delivery),
  'deploy-gamma': (delivery) => staged('deploy', 'deploys', 'gamma', delivery),
  'launch-beta': (delivery) => staged('provision', 'provisions anything', 'beta', delivery),
  'launch-gamma': (delivery) => staged('provision', 'provisions anything', 'gamma', delivery),
  'database-deployment': (delivery) => database('beta', delivery),
  'database-deployment-gamma': (delivery) => database('gamma', delivery),
  'database-deployment-prod': (delivery) => database('prod', delivery),
  'synthetic-tests-prod': (delivery) => detect('synthetic-tests', delivery),
  'configuration-beta': (delivery) =>
    staged('deploy-configuration', 'deploys configuration', 'beta', delivery),
  'configuration-gamma': (delivery) =>
    staged('deploy-configuration', 'deploys configuration', 'gamma', delivery),
  approval: (delivery) => approved(delivery),
};

/** Controls of what runs: nobody can miss them where nothing is deployed. */
const ofDeployments: ReadonlySet<string> = new Set(
  'monitoring synthetic-tests performance-tests resilience-tests dast approval progressive-deployment deploy provision database-deployment'.split(
    ' ',
  ),
);

function decided(id: string, delivery: Delivery, evidence: readonly Evidence[]): Detected {
  if (evidence.length > 0) return { state: 'found', evidence: best(evidence) };
  const hidden = hiddenFrom(id, delivery);
  if (hidden !== undefined) return { state: 'unknown', evidence: [], why: hidden };
  if (ofDeployments.has(id) && shownByTools('deploy', delivery).length === 0) return nothingDeploys;
  if (id === 'monitoring' && shownByFiles('infrastructure-code', delivery).length === 0)
    return {
      state: 'unknown',
      evidence: [],
      why: 'no infrastructure code is here, where alarms and logs would stand',
    };
  return { state: 'missing', evidence: [], why: 'no pipeline here does it' };
}

const nothingDeploys: Detected = {
  state: 'unknown',
  evidence: [],
  why: 'nothing here deploys: where another pipeline does, grade that one, too',
};

/** Of each file one, what can stop the pipeline first. */
function best(evidence: readonly Evidence[]): readonly Evidence[] {
  const firm = [
    ...evidence.filter(({ but }) => but === undefined),
    ...evidence.filter(({ but }) => but !== undefined),
  ];
  const seen = new Set<string>();
  return firm
    .filter(({ path, says }) => {
      const key = `${path}\0${says}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, mostEvidence);
}

/** What belongs into a repository, if there is any of it. */
function sourced(id: string, delivery: Delivery): Detected {
  const evidence = shownByFiles(id, delivery);
  if (evidence.length > 0) return { state: 'found', evidence: evidence.slice(0, 2) };
  return { state: 'unknown', evidence: [], why: 'none is here: whether it is kept elsewhere, no file tells' };
}

function infrastructure(delivery: Delivery): Detected {
  const evidence = shownByFiles('infrastructure-code', delivery);
  if (evidence.length > 0) return { state: 'found', evidence: evidence.slice(0, 3) };
  const deploys = shownByTools('deploy', delivery);
  if (deploys.length > 0)
    return {
      state: 'missing',
      evidence: [],
      why: 'software is deployed, but what it runs on is not described here',
    };
  return { state: 'unknown', evidence: [], why: 'none is here, and nothing here deploys' };
}

function hooks(delivery: Delivery): Detected {
  const manifest = delivery.study.files.read(`${delivery.folder}package.json`) ?? '';
  const at = manifest.search(/"(?:husky|lint-staged|simple-git-hooks|pre-commit|gitHooks)"\s*:\s*[{["]/);
  const inManifest =
    at < 0
      ? []
      : [
          {
            path: `${delivery.folder}package.json`,
            line: manifest.slice(0, at).split('\n').length,
            says: 'configures hooks',
          },
        ];
  const evidence = [...shownByFiles('pre-commit-hooks', delivery), ...inManifest];
  if (evidence.length > 0) return { state: 'found', evidence: best(evidence) };
  return { state: 'missing', evidence: [], why: 'no configuration of hooks is here' };
}

function secretsHooks(delivery: Delivery): Detected {
  const { beside } = delivery.study.tree;
  const words =
    /gitleaks|betterleaks|detect-secrets|trufflehog|ggshield|talisman|git-secrets|handrail|ripsecrets|kingfisher|detect-private-key|detect-aws-credentials/;
  const evidence = beside.flatMap(({ kind, path, source }): readonly Evidence[] => {
    const at = kind === 'pre-commit' && path.startsWith(delivery.folder) ? source.search(words) : -1;
    if (at < 0) return [];
    return [
      { path, line: source.slice(0, at).split('\n').length, says: 'looks for secrets before a commit' },
    ];
  });
  if (evidence.length > 0) return { state: 'found', evidence };
  const others = shownByFiles('pre-commit-hooks', delivery).filter(
    ({ path }) => !/pre-commit-config/.test(path),
  );
  if (others.length > 0)
    return { state: 'unknown', evidence: [], why: `what the hooks of ${others[0]?.path} do was not read` };
  return { state: 'missing', evidence: [], why: 'no hook that looks for secrets is configured here' };
}

function stored(delivery: Delivery): Detected {
  const signed = shownByTools('signing', delivery).length > 0;
  const evidence = [
    ...shownByTools('package-and-store', delivery).map((each) => each.evidence),
    ...storedByKeys(delivery),
  ];
  const told = signed
    ? evidence
    : evidence.map((each) => ({
        ...each,
        but: [each.but, 'nothing here signs it'].filter(Boolean).join('; '),
      }));
  return decided('package-and-store', delivery, told);
}

/** Where an act happens: told by its environment, its command, its job, its file. */
export function stageOf({ job, step, words = [], pipeline }: Act): Stage | undefined {
  const names = [
    job?.environment?.text ?? '',
    words.slice(1).join(' '),
    step?.name?.text ?? '',
    job?.id ?? '',
    job?.name?.text ?? '',
    job?.stage ?? '',
    pipeline.name?.text ?? '',
    pipeline.path.split('/').at(-1) ?? '',
  ];
  for (const name of names) {
    const stage = stageIn(name);
    if (stage !== undefined) return stage;
  }
  return undefined;
}

function staged(id: string, does: string, stage: Stage, delivery: Delivery): Detected {
  const all = shownByTools(id, delivery);
  const evidence = all.filter(({ act }) => stageOf(act) === stage).map((each) => each.evidence);
  if (evidence.length > 0) return { state: 'found', evidence: best(evidence) };
  const hidden = hiddenFrom(`${id === 'provision' ? 'deploy' : id}-${stage}`, delivery);
  if (hidden !== undefined) return { state: 'unknown', evidence: [], why: hidden };
  const deployments = id === 'provision' ? shownByTools('deploy', delivery) : all;
  if (deployments.length === 0 && id !== 'deploy-configuration') return nothingDeploys;
  const open = all.find(({ act }) => stageOf(act) === undefined && isChosenLater(act));
  if (open !== undefined)
    return {
      state: 'unknown',
      evidence: [],
      why: `${open.evidence.says} where whoever starts it says: ${open.evidence.path}:${open.evidence.line}`,
    };
  return {
    state: 'missing',
    evidence: [],
    why: `nothing here ${does} in an environment before production that is called ${stage}, ${stage === 'beta' ? 'test or dev' : 'staging or uat'}`,
  };
}

/** The environment is an expression: an input, a matrix. */
function isChosenLater({ job }: Act): boolean {
  return /\$/.test(job?.environment?.text ?? '');
}

function database(stage: Stage, delivery: Delivery): Detected {
  const all = shownByTools('database-deployment', delivery);
  const there = all.filter(({ act }) => stageOf(act) === stage);
  if (there.length > 0) return { state: 'found', evidence: best(there.map(({ evidence }) => evidence)) };
  if (all.length > 0 && stage === 'prod' && all.every(({ act }) => stageOf(act) === undefined))
    return { state: 'found', evidence: best(all.map(({ evidence }) => evidence)) };
  const code = shownByFiles('database-code', delivery);
  if (code.length === 0) return { state: 'unknown', evidence: [], why: 'no code of a database is here' };
  return decided('database-deployment', delivery, []);
}

function approved(delivery: Delivery): Detected {
  const { evidence, unsure } = approvals(delivery);
  const all = [
    ...shownByTools('approval', delivery).map((each) => each.evidence),
    ...evidence,
    ...shownByTexts('approval', delivery),
  ];
  if (all.length === 0 && unsure !== undefined) return { state: 'unknown', evidence: [], why: unsure };
  return decided('approval', delivery, all);
}
