import type { Job, Pipeline, Trigger } from '#ir/pipeline/pipeline';
import { compareText } from '#model/location';
import type { Delivery } from '../grade/study.ts';
import { credentialsOf } from './credentials.ts';
import { effectsOf } from './effects.ts';
import type { Actor, Control, Danger, TrustPath } from './trust.ts';

const most = 500;

/** Who can make which job run, what that job holds, and what it can change; the most dangerous first. */
export function trustPaths(delivery: Delivery): readonly TrustPath[] {
  const paths = delivery.pipelines.flatMap((pipeline) =>
    startsOf(pipeline, delivery.pipelines, [pipeline]).flatMap((start) =>
      pipeline.jobs.map((job) => pathOf(pipeline, job, start, delivery)),
    ),
  );
  return paths
    .sort(
      (a, b) =>
        order(a) - order(b) ||
        compareText(a.path, b.path) ||
        a.line - b.line ||
        compareText(a.trigger, b.trigger),
    )
    .slice(0, most);
}

function order({ danger }: TrustPath): number {
  return dangers.indexOf(danger);
}

const dangers: readonly Danger[] = ['critical', 'high', 'medium', 'low'];

/** Somebody who starts a pipeline, and how. */
interface Start {
  readonly actor: Actor;
  readonly trigger: string;
  readonly kind: Trigger['kind'];
}

const actors: Readonly<Record<Trigger['kind'], Actor>> = {
  push: 'writer',
  tag: 'writer',
  release: 'writer',
  change: 'anyone-with-a-fork',
  'change-of-base': 'anyone-with-a-fork',
  after: 'caller',
  comment: 'anyone-with-an-account',
  issue: 'anyone-with-an-account',
  schedule: 'schedule',
  manual: 'writer',
  call: 'caller',
  other: 'writer',
};

const deepest = 4;

/** Who starts a pipeline, through pipelines that end before it or call it, too. */
function startsOf(pipeline: Pipeline, all: readonly Pipeline[], way: readonly Pipeline[]): readonly Start[] {
  return pipeline.triggers.flatMap((trigger): readonly Start[] => {
    const own = { actor: actors[trigger.kind], trigger: trigger.name, kind: trigger.kind };
    if ((trigger.kind !== 'after' && trigger.kind !== 'call') || way.length > deepest) return [own];
    const others = all.filter((each) => !way.includes(each));
    const before =
      trigger.kind === 'call' ? callersOf(pipeline, others) : endingBefore(trigger, pipeline, others);
    const through = before.flatMap((each) =>
      startsOf(each, all, [...way, each]).map((start) => ({
        ...start,
        // What runs after a change has the rights of the base again.
        kind: trigger.kind === 'after' && start.kind === 'change' ? ('change-of-base' as const) : start.kind,
        trigger: `${start.trigger} of ${each.path}, then ${trigger.name}`,
      })),
    );
    return through.length > 0 ? through : [own];
  });
}

function callersOf(pipeline: Pipeline, all: readonly Pipeline[]): readonly Pipeline[] {
  return all.filter(({ jobs }) =>
    jobs.some(({ use }) => use?.kind === 'local' && pipeline.path.endsWith(use.name.replace(/^\.?\//, ''))),
  );
}

function endingBefore({ value }: Trigger, own: Pipeline, all: readonly Pipeline[]): readonly Pipeline[] {
  const named = value?.kind === 'map' ? value.entries.get('workflows')?.value : undefined;
  const items = named?.kind === 'list' ? named.items : named === undefined ? [] : [named];
  const names = new Set(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])));
  return all.filter((each) => each !== own && names.has(each.name?.text ?? each.path));
}

function pathOf(pipeline: Pipeline, job: Job, start: Start, delivery: Delivery): TrustPath {
  const control = controlOf(job, start);
  // A proposed change of a fork gets neither secrets nor a token that writes.
  const credentials = start.kind === 'change' ? [] : credentialsOf(pipeline, job);
  const effects = start.kind === 'change' ? [] : effectsOf(pipeline, job, delivery);
  const isSelfHosted = job.runner.isSelfHosted === true;
  const told = { actor: start.actor, control, credentials, effects, isSelfHosted };
  const danger = dangerOf(told);
  return {
    actor: start.actor,
    trigger: start.trigger,
    control,
    system: pipeline.system,
    path: pipeline.path,
    job: job.id,
    line: job.header.line,
    credentials,
    effects,
    danger,
    says: sentenceOf(told),
    ...(job.environment === undefined ? {} : { environment: job.environment.text }),
    ...(isSelfHosted ? { isSelfHosted: true } : {}),
  };
}

const headOfChange = /github\.(?:event\.(?:pull_request\.head|workflow_run\.head)|head_ref)|refs\/pull\//;
const textOfOthers =
  /github\.event\.(?:issue|comment|pull_request|discussion|review)\.(?:title|body|user)|github\.event\.inputs|\binputs\./;

function controlOf(job: Job, { kind }: Start): Control {
  if (kind === 'change' || kind === 'push') return 'code';
  const source = sourceOf(job);
  if (headOfChange.test(source)) return 'code';
  return textOfOthers.test(source) ? 'text' : 'start';
}

function sourceOf({ steps }: Job): string {
  return steps
    .flatMap((step) => [
      step.run?.text ?? '',
      ...step.with.map(({ value }) => value?.text ?? ''),
      ...step.env.map(({ value }) => value?.text ?? ''),
    ])
    .join('\n');
}

type Reached = Pick<TrustPath, 'actor' | 'control' | 'credentials' | 'effects'> & {
  readonly isSelfHosted: boolean;
};

function dangerOf({ actor, control, credentials, effects, isSelfHosted }: Reached): Danger {
  const isStranger = actor === 'anyone-with-a-fork' || actor === 'anyone-with-an-account';
  const hasMuch = credentials.length + effects.length > 0;
  if (isStranger && control === 'code' && (hasMuch || isSelfHosted)) return 'critical';
  if (isStranger && control === 'text' && hasMuch) return 'high';
  if (isStranger && hasMuch) return 'medium';
  const reachesOut =
    credentials.some(({ kind }) => kind !== 'token') || effects.some(({ kind }) => kind !== 'repository');
  return control === 'code' && reachesOut ? 'medium' : 'low';
}

const who: Readonly<Record<Actor, string>> = {
  'anyone-with-a-fork': 'Anybody with a fork',
  'anyone-with-an-account': 'Anybody with an account',
  writer: 'Whoever may write',
  maintainer: 'A maintainer',
  schedule: 'The schedule',
  caller: 'Another pipeline',
};
const does: Readonly<Record<Control, string>> = {
  code: 'runs code of its own',
  text: 'gives it text',
  start: 'starts it',
};

function sentenceOf({ actor, control, credentials, effects, isSelfHosted }: Reached): string {
  const held = [...new Set(credentials.map(({ name }) => name))].slice(0, 4).join(', ');
  const changed = [...new Set(effects.map(({ says }) => says))].slice(0, 3).join(', ');
  const machine = isSelfHosted ? ' on a machine of the owner' : '';
  const holds = held === '' ? 'without secrets' : `with ${held}`;
  return `${who[actor]} ${does[control]}${machine} ${holds}${changed === '' ? '' : `; it ${changed}`}.`;
}
