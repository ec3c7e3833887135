import type {
  ControlState,
  Evidence,
  GradedControl,
  PipelineGrade,
  Tally,
} from '#audit/pipeline/grade/grade';
import { visible } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { count } from '#report/wording';
import type { ReviewForm } from './pipeline-review-form.ts';

/** Signs of states; ASCII, since pipelines print into logs. */
export const signs: Readonly<Record<ControlState, string>> = { found: '+', missing: '-', unknown: '?' };

/** The grade of one pipeline as lines: a drawing of its stages, what is found, missing and unknown, and the figures. */
export function gradeLines(grade: PipelineGrade, { columns, snippets }: ReviewForm): readonly string[] {
  const width = Math.min(Math.max(columns, 60), 120);
  const stages = [...Map.groupBy(grade.controls, ({ stage }) => stage)];
  return [
    `${visible(grade.name)}: ${grade.systems.join(', ')}, ${count(grade.paths.length, 'file')}, against the reference "${grade.reference}"`,
    '',
    ...drawing(stages, width),
    '',
    ...stages.flatMap(([stage, controls]) => [
      stage,
      ...controls.flatMap((each) => controlLines(each, width)),
      '',
    ]),
    `required: ${tallyText(grade.required)}`,
    `recommended: ${tallyText(grade.recommended)}`,
    ...(snippets ? snippetLines(grade) : []),
  ];
}

/** `9 of 14 found, 3 missing, 2 unknown`. */
export function tallyText({ found, missing, unknown }: Tally): string {
  return `${found} of ${found + missing + unknown} found, ${missing} missing, ${unknown} unknown`;
}

type Stages = readonly (readonly [stage: string, controls: readonly GradedControl[]])[];

/** Boxes in a row, a sign for each control; small letters of the alphabet are not needed: the list below names them. */
function drawing(stages: Stages, width: number): readonly string[] {
  const boxes = stages.map(([stage, controls]) => {
    const marks = controls.map(({ state, demand }) =>
      demand === 'required' ? signs[state] : `(${signs[state]})`,
    );
    const text = marks.join('');
    const inner = Math.max(stage.length, text.length) + 2;
    return [
      `+${'-'.repeat(inner)}+`,
      `|${` ${stage}`.padEnd(inner)}|`,
      `|${` ${text}`.padEnd(inner)}|`,
      `+${'-'.repeat(inner)}+`,
    ] as const;
  });
  return rowsOf(boxes, width).flatMap((row) =>
    [0, 1, 2, 3].map((line) => row.map((box) => box[line] ?? '').join(line === 1 ? '->' : '  ')),
  );
}

function rowsOf<Box extends readonly string[]>(
  boxes: readonly Box[],
  width: number,
): readonly (readonly Box[])[] {
  const rows: Box[][] = [[]];
  let used = 0;
  for (const box of boxes) {
    const needed = (box[0]?.length ?? 0) + 2;
    if (used + needed > width && used > 0) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(box);
    used += needed;
  }
  return rows;
}

function controlLines(
  { title, demand, state, evidence, why }: GradedControl,
  width: number,
): readonly string[] {
  const head = `  ${signs[state]} ${demand === 'required' ? 'R' : 'r'} ${title.padEnd(36)} ${state}`;
  const told = state === 'found' ? evidence.slice(0, 2).map(evidenceText) : [why ?? ''];
  const more = evidence.length > 2 ? [`and ${count(evidence.length - 2, 'more place')}`] : [];
  return [head, ...[...told, ...more].flatMap((text) => indented(text, width))];
}

/** `.github/workflows/ci.yml:12 job web runs pytest (its failure stops nothing)`. */
export function evidenceText({ path, line, says, but }: Evidence): string {
  return `${path}:${line} ${says}${but === undefined ? '' : ` (${but})`}`;
}

/** Text below a line, wrapped and inert. */
export function indented(text: string, width: number): readonly string[] {
  return wrap(visible(text), width - 8).map((line) => `        ${line}`);
}

function snippetLines({ controls }: PipelineGrade): readonly string[] {
  const added = controls.flatMap(({ title, add }) => (add === undefined ? [] : [{ title, add }]));
  return added.flatMap(({ title, add }) => [
    '',
    `To add ${title}, in ${add.into}:`,
    ...add.text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`),
  ]);
}
