/** The kinds of analysis, in the order in which reports list them; `policy` is what Handrail says of its own settings. */
export const families = ['secrets', 'code', 'packages', 'infra', 'pipeline', 'policy'] as const;

export type Family = (typeof families)[number];

/** A heading for people: "Infrastructure", never "infra". */
export const familyTitles: Readonly<Record<Family, string>> = {
  secrets: 'Secrets',
  code: 'Code',
  packages: 'Packages',
  infra: 'Infrastructure',
  pipeline: 'Pipelines',
  policy: 'Policy',
};
