import type { ComponentSignal } from '#audit/packages/intake/component-signals';
import type { Ecosystem } from '#model/component';
import type { ComponentReview } from '#model/component-review';
import { jsonText } from '#report/inert/json-text';
import { visible } from '#report/inert/visible';

/** A package, what is known of it, and who looked at it before. */
export interface ReviewedComponent {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly signals: readonly ComponentSignal[];
  readonly before: readonly ComponentReview[];
}

/** What a reviewer reads. */
export function reviewPage({ ecosystem, name, signals, before }: ReviewedComponent, isJson: boolean): string {
  if (isJson) return jsonText({ ecosystem, name, signals, reviews: before });
  const width = Math.min(28, Math.max(...signals.map((each) => each.name.length)) + 2);
  return [
    `${visible(name)} (${ecosystem})`,
    ...signals.map((each) => `  ${visible(each.name).padEnd(width)}${visible(each.says)}`),
    ...before.map(({ by, on, why }) => visible(`  reviewed by ${by} on ${on}: ${why}`)),
    '',
    '',
  ].join('\n');
}
