import type { GradedPractice } from '#audit/pipeline/grade/grade';
import type { PipelineReview } from '#audit/pipeline/review';
import type { TrustPath } from '#audit/pipeline/trust/trust';
import { jsonText } from '#report/inert/json-text';
import { markdownBlock, markdownProse } from '#report/inert/markdown-text';
import { evidenceText, gradeLines, indented, signs, tallyText } from './pipeline-grade-lines.ts';
import { mermaidOf } from './pipeline-mermaid.ts';
import type { ReviewForm, ReviewPart } from './pipeline-review-form.ts';

const allParts: readonly ReviewPart[] = ['grade', 'owasp', 'scorecard', 'governance', 'trust'];

/** A review as text for people, Markdown, JSON or a picture. */
export function pipelinePage(review: PipelineReview, form: ReviewForm): string {
  const parts = form.parts ?? allParts;
  if (form.format === 'mermaid') return mermaidOf(review.trust);
  if (form.format === 'json') return jsonText(partsOf(review, parts));
  if (form.format === 'markdown') return markdown(review, parts, form);
  return parts.flatMap((part) => [...textLines(part, review, form), '']).join('\n');
}

function partsOf({ grades, ...rest }: PipelineReview, parts: readonly ReviewPart[]): object {
  const all = { grade: grades, ...rest };
  return Object.fromEntries(parts.map((part) => [part === 'grade' ? 'grades' : part, all[part]]));
}

const titles = {
  owasp: 'OWASP Top 10 CI/CD Security Risks (+ dealt with, - open)',
  scorecard: 'Checks of OpenSSF Scorecard',
  governance: 'Governance',
} as const;

function textLines(part: ReviewPart, review: PipelineReview, form: ReviewForm): readonly string[] {
  if (part === 'grade')
    return review.grades.flatMap((grade, i) => [...(i > 0 ? [''] : []), ...gradeLines(grade, form)]);
  if (part === 'trust') return trustLines(review.trust, form.columns);
  return [titles[part], ...review[part].flatMap((practice) => practiceLines(practice, form.columns))];
}

function practiceLines(
  { id, title, state, evidence, why }: GradedPractice,
  columns: number,
): readonly string[] {
  const told = [...(why === undefined ? [] : [why]), ...evidence.slice(0, 2).map(evidenceText)];
  return [
    `  ${signs[state]} ${id}: ${title}`,
    ...told.flatMap((text) => indented(text, Math.min(columns, 120))),
  ];
}

/** Most paths that are printed; JSON has all. */
const mostPaths = 25;

function trustLines(trust: readonly TrustPath[], columns: number): readonly string[] {
  const rest = trust.length - mostPaths;
  return [
    'Who can reach what (the most dangerous first)',
    ...trust
      .slice(0, mostPaths)
      .flatMap((path) => [
        ...indented(
          `${path.danger.padEnd(8)} ${path.actor} -> ${path.trigger} -> ${path.path}:${path.line} ${path.job}${path.environment === undefined ? '' : ` in ${path.environment}`}`,
          columns + 4,
        ).map((line) => line.slice(6)),
        ...indented(path.says, Math.min(columns, 120)),
      ]),
    ...(rest > 0 ? [`  and ${rest} more: --format json lists all`] : []),
  ];
}

function markdown(review: PipelineReview, parts: readonly ReviewPart[], form: ReviewForm): string {
  const lines = parts.flatMap((part): readonly string[] => {
    if (part === 'trust')
      return [
        '## Who can reach what',
        '',
        ...table(
          ['danger', 'who', 'by', 'where', 'what'],
          review.trust.map((path) => [
            path.danger,
            path.actor,
            path.trigger,
            `${path.path}:${path.line} ${path.job}`,
            path.says,
          ]),
        ),
        '',
      ];
    if (part !== 'grade')
      return [
        `## ${titles[part]}`,
        '',
        ...table(
          ['practice', 'state', 'evidence'],
          review[part].map((each) => [`${each.id}: ${each.title}`, each.state, told(each)]),
        ),
        '',
      ];
    return review.grades.flatMap((grade) => [
      `## ${markdownProse(grade.name)}`,
      '',
      `required: ${tallyText(grade.required)}; recommended: ${tallyText(grade.recommended)}`,
      '',
      ...table(
        ['stage', 'control', 'demand', 'state', 'evidence'],
        grade.controls.map((each) => [each.stage, each.title, each.demand, each.state, told(each)]),
      ),
      '',
      ...(form.snippets
        ? grade.controls.flatMap(({ title, add }) =>
            add === undefined
              ? []
              : [
                  `To add ${title}, in ${markdownProse(add.into)}:`,
                  '',
                  markdownBlock(add.text.trimEnd().split('\n')),
                  '',
                ],
          )
        : []),
    ]);
  });
  return `${lines.join('\n')}\n`;
}

function told({ evidence, why }: GradedPractice): string {
  return [...(why === undefined ? [] : [why]), ...evidence.slice(0, 2).map(evidenceText)].join('; ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => markdownProse(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [row(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(row)];
}
