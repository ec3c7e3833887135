import type { Scan } from '#model/scan';

/** The weaknesses that a run refers to, as a SARIF taxonomy (§3.14.8): one entry per CWE, by number. */
export interface Weaknesses {
  readonly taxonomy: object;
  /** A reference to one entry; undefined when a rule names no weakness. */
  readonly reference: (cwe: number) => object | undefined;
}

export function weaknessesOf(scan: Scan): Weaknesses {
  const named = [...scan.rules, ...scan.findings].map(({ cwe }) => cwe).filter((cwe) => cwe > 0);
  const numbers = [...new Set(named)].sort((a, b) => a - b);
  const indexes = new Map(numbers.map((cwe, index) => [cwe, index]));
  return {
    taxonomy: {
      name: 'CWE',
      organization: 'MITRE',
      shortDescription: { text: 'Common Weakness Enumeration' },
      informationUri: 'https://cwe.mitre.org/',
      isComprehensive: false,
      taxa: numbers.map((cwe) => ({
        id: String(cwe),
        helpUri: `https://cwe.mitre.org/data/definitions/${cwe}.html`,
      })),
    },
    reference: (cwe) => {
      const index = indexes.get(cwe);
      return index === undefined
        ? undefined
        : { id: String(cwe), index, toolComponent: { name: 'CWE', index: 0 } };
    },
  };
}
