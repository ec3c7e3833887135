import { compareText } from '#model/location';
import { deliveriesOf, type GradeBy } from './deliveries.ts';
import { detect } from './detect.ts';
import { type GradedControl, type PipelineGrade, type ReferenceName, tallyOf } from './grade.ts';
import { controlsOf } from './references.table.ts';
import { snippetFor } from './snippet/snippet.ts';
import type { Delivery, PipelineStudy } from './study.ts';

/** How to grade. */
export interface GradeOptions {
  readonly reference: ReferenceName;
  readonly by: GradeBy;
}

/** Every pipeline of a tree against a reference pipeline. */
export function gradePipelines(
  study: PipelineStudy,
  { reference, by }: GradeOptions,
): readonly PipelineGrade[] {
  return deliveriesOf(study, by).map((delivery) => gradeOf(delivery, reference));
}

function gradeOf(delivery: Delivery, reference: ReferenceName): PipelineGrade {
  const controls = controlsOf(reference).map((control): GradedControl => {
    const detected = detect(control.id, delivery);
    const add = detected.state === 'missing' ? snippetFor(control.id, delivery) : undefined;
    return { ...control, ...detected, ...(add === undefined ? {} : { add }) };
  });
  return {
    name: delivery.name,
    systems: [...new Set(delivery.pipelines.map(({ system }) => system))].sort(compareText),
    paths: delivery.pipelines.map(({ path }) => path).sort(compareText),
    reference,
    controls,
    required: tallyOf(controls, 'required'),
    recommended: tallyOf(controls, 'recommended'),
  };
}
