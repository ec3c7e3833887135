import type { AskedFor } from '#audit/packages/intake/new-components';
import type { ComponentReview } from '#model/component-review';
import { jsonText } from '#report/inert/json-text';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';

/** Records, and packages without one. */
export interface Reviews {
  readonly reviews: readonly ComponentReview[];
  readonly without: readonly AskedFor[];
  /** How many packages manifests ask for. */
  readonly asked: number;
  readonly today: string;
}

/** What was reviewed, and what was not. */
export function reviewsPage({ reviews, without, asked, today }: Reviews, isJson: boolean): string {
  const open = without.map(({ path, component: { ecosystem, name, line, scope } }) => ({
    ecosystem,
    name,
    path,
    line,
    scope,
  }));
  if (isJson) return jsonText({ reviews, without: open, asked });
  return [
    `${count(reviews.length, 'review')} in handrail-components.yaml; ${without.length} of ${count(asked, 'package')} that manifests ask for ${without.length === 1 ? 'has' : 'have'} none.`,
    '',
    ...reviews.map(({ ecosystem, name, by, on, why, reviewAgain }) =>
      visible(`  ${name} (${ecosystem}), by ${by} on ${on}: ${why}${againText(reviewAgain, today)}`),
    ),
    ...(open.length === 0 ? [] : ['', 'Without a review:']),
    ...open.map(({ ecosystem, name, path, line }) => visible(`  ${name} (${ecosystem}) ${path}:${line}`)),
    '',
  ].join('\n');
}

function againText(day: string | undefined, today: string): string {
  if (day === undefined) return '';
  return day < today ? ` It no longer holds: review it again (${day}).` : ` To be reviewed again by ${day}.`;
}
