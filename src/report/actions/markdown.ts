import type { Action } from '#model/action';
import { markdownCode, markdownProse, markdownText } from '../inert/markdown-text.ts';
import { count } from '../wording.ts';
import type { ReportedPlan } from './reported-plan.ts';
import { labelsOf, placeText, planSummary } from './wording.ts';

/** Places of an action that are listed; a checklist has to stay one that somebody reads. */
const mostPlaces = 20;

/** A plan as a checklist: an action is an item, with why, where, how and what it clears below. */
export function planMarkdown({ plan, target, unknown }: ReportedPlan): string {
  const { actions, without, known } = plan;
  return [
    `# Security plan: ${markdownText(target.name)}`,
    '',
    markdownText(planSummary(actions, without.length)),
    ...(actions.length === 0
      ? []
      : ['S takes minutes, M hours, L days. What clears most for its size comes first.']),
    '',
    ...actions.flatMap(itemOf),
    ...(without.length === 0 ? [] : ['', '## Nothing is known to do about', '']),
    ...without.map(
      (each) =>
        `- ${markdownProse(each.title)} (${markdownCode(placeText(each))}): ${markdownProse(each.why)}`,
    ),
    ...(known === 0 ? [] : ['', `${count(known, 'finding')} known from before: not planned.`]),
    ...unknown.flatMap((said) => ['', `> ${markdownProse(said)}`]),
    '',
  ].join('\n');
}

function itemOf(action: Action): readonly string[] {
  return [
    `- [ ] **${markdownProse(action.title)}** (${labelsOf(action).join(', ')})`,
    ...detailsOf(action).map((line) => `  ${line}`),
  ];
}

/** Why, where, how and what is gone afterwards, as a list. */
export function detailsOf({ why, places, steps, commands, findings }: Action): readonly string[] {
  const shown = places.slice(0, mostPlaces).map((place) => markdownCode(placeText(place)));
  const more = places.length - shown.length;
  const keys = [...new Set(findings.map(({ key }) => key.slice(0, 12)))];
  return [
    `- Why: ${markdownProse(why.join(' '))}`,
    `- Where: ${shown.join(', ')}${more > 0 ? ` and ${count(more, 'more place')}` : ''}`,
    ...steps.map((step) => `- ${markdownProse(step)}`),
    ...commands.map((command) => `- ${markdownCode(command)}`),
    `- Clears: ${keys.slice(0, mostPlaces).map(markdownCode).join(', ')}${keys.length > mostPlaces ? ` and ${keys.length - mostPlaces} more` : ''}`,
  ];
}
