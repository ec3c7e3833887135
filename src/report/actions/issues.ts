import type { Action } from '#model/action';
import { jsonText } from '../inert/json-text.ts';
import { visible } from '../inert/visible.ts';
import { detailsOf } from './markdown.ts';
import type { ReportedPlan } from './reported-plan.ts';
import { labelsOf } from './wording.ts';

/** An issue as trackers take it. */
export interface PlannedIssue {
  /** Of the file that holds its text: `001-code-sql-injection-web.md`. */
  readonly file: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** GitHub refuses longer ones (256 characters, 65,536 of a body). */
const [longestTitle, longestBody] = [250, 60_000];

/** One issue an action, in the order of the plan. The comment in its body says which action it is, for whoever looks for it again. */
export function plannedIssues({ plan: { actions }, tool }: ReportedPlan): readonly PlannedIssue[] {
  return actions.map((action, i) => ({
    file: `${String(i + 1).padStart(3, '0')}-${slug(action.id)}.md`,
    title: clipped(visible(action.title), longestTitle),
    body: bodyOf(action, tool.version),
    labels: ['security', `severity:${action.severity}`, `size:${action.size}`],
  }));
}

/** All issues as JSON: title, body and labels each. */
export function issuesJson(reported: ReportedPlan): string {
  return jsonText(plannedIssues(reported).map(({ file: _, ...issue }) => issue));
}

function bodyOf(action: Action, version: string): string {
  const name = visible(action.id).replaceAll('--', '- -').replaceAll('>', '');
  return [
    `<!-- handrail:action ${name} -->`,
    `**${labelsOf(action).join(', ')}**`,
    '',
    clipped(detailsOf(action).join('\n'), longestBody),
    '',
    `Done when \`handrail scan\` no longer shows these findings. Written by \`handrail plan\` ${version}.`,
    '',
  ].join('\n');
}

function clipped(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

/** Letters, digits and hyphens only: a path of the tree becomes the name of a file. */
export function slug(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain.slice(0, 60).replace(/-+$/, '') || 'action';
}
