import type { Beside, PipelinePart } from './pipeline.ts';
import { documentsOf, type PipelineReading } from './reading.ts';

/** A reader of files that decide about pipelines without being any: their values with places, and their comments. */
export function readBeside(kind: Beside['kind']): (reading: PipelineReading) => PipelinePart {
  return (reading) => {
    const { path, text } = reading;
    if (kind === 'codeowners') return { beside: [{ kind, path, source: text, comments: [] }] };
    return {
      beside: documentsOf(reading).map(({ value, comments }) => ({
        kind,
        path,
        source: text,
        root: value,
        comments,
      })),
    };
  };
}
