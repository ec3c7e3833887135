import type { PipelineReview } from '#audit/pipeline/review';
import { jsonText } from '#report/inert/json-text';
import { gradeLines } from './pipeline-grade-lines.ts';
import type { ReviewForm } from './pipeline-review-form.ts';

/** A review as text for people, Markdown, JSON or a picture. */
export function pipelinePage(review: PipelineReview, form: ReviewForm): string {
  if (form.format === 'json') return jsonText(review);
  const lines = review.grades.flatMap((grade) => [...gradeLines(grade, form), '']);
  return lines.join('\n');
}
