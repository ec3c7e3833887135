import type { Resource } from '#ir/infra/resource';
import { snake } from '#ir/infra/vocabulary/names';
import type { InfraRule } from '../infra-rule.ts';
import type { Step } from './change.ts';
import type { Style } from './style.ts';

/** What the rule calls right in the format of a resource. */
export function sampleOf({ samples }: InfraRule, { format }: Pick<Resource, 'format'>): string {
  const good = samples.good[format === 'terraform-plan' ? 'terraform' : format];
  return [good ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? each : Object.values(each).join('\n')))
    .join('\n');
}

/**
 * A name of the vocabulary as a sample writes it, with what stands behind it there: names that are made of words cannot be
 * told otherwise (`kms_key_id` may be `KMSKeyId`). Undefined where no sample proves it.
 */
export function stepIn(sample: string, name: string, style: Style): Step | undefined {
  const wanted = snake(name);
  for (const [, word = ''] of sample.matchAll(/(?<![\w.-])["']?([A-Za-z][\w-]*)["']?(?=\s*[:={])/g))
    if (word === name || snake(word) === wanted) return { name: word, form: formIn(sample, word, style) };
  return undefined;
}

function formIn(sample: string, word: string, style: Style): Step['form'] {
  if (style === 'hcl') return new RegExp(`\\b${word}\\s*\\{`).test(sample) ? 'block' : 'map';
  return new RegExp(`\\b${word}["']?:\\s*(?:\\n\\s*- |\\[\\s*\\{)`).test(sample) ? 'list' : 'map';
}
