/** A stage before production, or production. */
export type Stage = 'beta' | 'gamma' | 'prod';

const words: readonly (readonly [Stage, ReadonlySet<string>])[] = [
  [
    'gamma',
    new Set(
      'gamma staging stage stg preprod preproduction uat preview-prod acceptance acc canary'.split(' '),
    ),
  ],
  ['prod', new Set('prod prd production live release prodeu produs'.split(' '))],
  [
    'beta',
    new Set(
      'beta alpha dev develop development test testing tst int integration qa sandbox preview review ephemeral nonprod'.split(
        ' ',
      ),
    ),
  ],
];

/**
 * The stage that a name speaks of: of an environment, a job, a stack. Undefined where it says nothing, or where it names
 * several.
 */
export function stageIn(name: string): Stage | undefined {
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/\b(?:pre|non)[-_ ](?=prod)/gi, (lead) => lead.slice(0, 3))
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const found = new Set(
    words.filter(([, all]) => parts.some((part) => all.has(part))).map(([stage]) => stage),
  );
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
