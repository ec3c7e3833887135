import { type Expression, pathText, within } from '#ir/pipeline/github/expressions/expression';
import type { Pipeline } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { conditionsIn } from './shared-conditions.ts';

/** Who acted last, which is not who proposed. */
const actors: ReadonlySet<string> = new Set([
  'github.actor',
  'github.triggering_actor',
  'github.event.sender.login',
  'github.event.pull_request.sender.login',
]);
const actorIds: ReadonlySet<string> = new Set([
  'github.actor_id',
  'github.event.sender.id',
  'github.event.pull_request.sender.id',
]);
/** Numbers of the accounts of dependabot[bot], renovate[bot] and github-actions[bot]. */
const botIds: ReadonlySet<string> = new Set(['29110', '49699333', '27856297', '29139614', '41898282']);

export const botCondition = pipelineRule({
  name: 'bot-condition',
  title: 'Condition on a bot can be met by strangers',
  severity: 'high',
  cwe: 290,
  owasp: ['CICD-SEC-1', 'CICD-SEC-2'],
  what: 'The condition asks who acted last, and trusts a bot. Who proposed the change may be somebody else.',
  why: 'A stranger lets the bot act on a proposal of their own, by a comment or a rebase, and what the condition guards runs for it.',
  fix: [
    "Ask who opened it: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
    'Compare the repository of the proposal, too: `github.event.pull_request.head.repo.full_name == github.repository`.',
  ],
  references: ['https://www.synacktiv.com/publications/github-actions-exploitation-dependabot'],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const { text, about, asks, start } of conditionsIn(pipeline))
      for (const each of asks === undefined ? [] : within(asks)) {
        const actor = comparedToBot(each);
        if (actor === undefined || asks === undefined) continue;
        yield {
          place: placeWithin(text, start + each.start, start + each.end),
          about: [...about, actor],
          says: `\`${actor}\` tells who acted last, not who proposed`,
          ...judged(each, asks, pipeline),
        } satisfies Hit;
      }
  },
  bad: {
    github: `on: pull_request_target
jobs:
  merge:
    if: github.actor == 'dependabot[bot]' # flaw
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
  good: {
    github: `on: pull_request_target
jobs:
  merge:
    if: github.event.pull_request.user.login == 'dependabot[bot]' && github.actor != 'renovate[bot]'
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
});

function comparedToBot(each: Expression): string | undefined {
  if (each.kind === 'call') {
    const [all, one] = each.args;
    const isList = each.name === 'contains' && all !== undefined && within(all).some(isBot);
    return isList && one?.kind === 'path' && actors.has(pathText(one)) ? pathText(one) : undefined;
  }
  if (each.kind !== 'operator' || each.sign !== '==') return undefined;
  const sides = [each.left, each.right];
  const path = sides.find((side) => side.kind === 'path');
  const literal = sides.find((side) => side.kind === 'literal');
  if (path === undefined || literal === undefined) return undefined;
  const name = pathText(path);
  const isNumber = actorIds.has(name) && botIds.has(String(literal.value));
  return (actors.has(name) && isBot(literal)) || isNumber ? name : undefined;
}

function isBot(each: Expression): boolean {
  return each.kind === 'literal' && typeof each.value === 'string' && /\[bot\]/i.test(each.value);
}

/** Alone it decides; with another condition beside it that holds, too, it is one of several. */
function judged(each: Expression, whole: Expression, { triggers }: Pipeline): Partial<Hit> {
  const isOpen = triggers.some(
    ({ kind }) => kind === 'change-of-base' || kind === 'after' || kind === 'comment',
  );
  if (!isOpen) return { severity: 'low', confidence: 'medium' };
  return decides(each, whole) ? {} : { severity: 'medium', confidence: 'medium' };
}

function decides(each: Expression, whole: Expression): boolean {
  if (each === whole) return true;
  return (
    whole.kind === 'operator' &&
    whole.sign === '||' &&
    (decides(each, whole.left) || decides(each, whole.right))
  );
}
