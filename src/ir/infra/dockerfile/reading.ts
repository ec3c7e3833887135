import type { DockerInstruction } from '#parse/dockerfile/tree';
import type { InfraValue, Place } from '../value.ts';
import type { DockerFile, DockerStage } from './stages.ts';

/** An instruction in its stage. */
export interface Reading {
  readonly file: DockerFile;
  readonly stage: DockerStage;
  readonly instruction: DockerInstruction;
  readonly place: Place;
}

/** Whether a user is the superuser; undefined when nobody knows. */
export function isRootUser(value: InfraValue | undefined): boolean | undefined {
  if (value?.kind === 'text') return /^(?:root|0+)(?::|$)/.test(value.text.trim());
  const first = value?.kind === 'unknown' ? value.parts?.[0] : undefined;
  return first?.kind === 'text' && /^(?:root|0+):/.test(first.text) ? true : undefined;
}
