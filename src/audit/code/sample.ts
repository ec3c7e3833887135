/** Languages whose code is followed, as samples name them. */
export const sampleLanguages = ['python', 'javascript', 'typescript', 'go'] as const;

/** One of the languages of samples. */
export type SampleLanguage = (typeof sampleLanguages)[number];

/** A whole file, or a small program of several by path, where the path matters or data crosses files. */
export type Sample = string | Readonly<Record<string, string>>;

/** The weakness is found once in each bad one and nowhere in a good one. */
export interface Samples {
  readonly bad: readonly Sample[];
  readonly good: readonly Sample[];
}

/** What proves a weakness, in each language that it claims: those in which a model can make it. */
export type SamplesByLanguage = Readonly<Partial<Record<SampleLanguage, Samples>>>;

const endings: Readonly<Record<SampleLanguage, string>> = {
  python: 'py',
  javascript: 'js',
  typescript: 'ts',
  go: 'go',
};

/** The files of a sample by path. */
export function filesOf(language: SampleLanguage, sample: Sample): Readonly<Record<string, string>> {
  return typeof sample === 'string' ? { [`sample.${endings[language]}`]: sample } : sample;
}
