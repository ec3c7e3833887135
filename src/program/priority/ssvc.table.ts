/** One thing that a table asks, with its values in the order of the table's rows. */
export interface SsvcInput {
  readonly name:
    | 'exploitation'
    | 'exposure'
    | 'automatable'
    | 'human-impact'
    | 'technical-impact'
    | 'mission'
    | 'exploited';
  readonly values: readonly string[];
}

/** A decision table: an outcome for each combination, the values of the last input changing first. */
export interface SsvcTable {
  readonly title: string;
  readonly source: string;
  readonly inputs: readonly SsvcInput[];
  /** From the least urgent to the most. */
  readonly outcomes: readonly string[];
  /** By row, an index of `outcomes`. */
  readonly rows: readonly number[];
}

const exploitation: SsvcInput = { name: 'exploitation', values: ['none', 'poc', 'active'] };
const automatable: SsvcInput = { name: 'automatable', values: ['no', 'yes'] };
const technicalImpact: SsvcInput = { name: 'technical-impact', values: ['partial', 'total'] };

/** Written anew from the published mappings: which combination leads where. */
export const ssvcTables = {
  deployer: {
    title: 'Deployer Patch Application Priority 1.0.0',
    source: 'CERT/CC, https://github.com/CERTCC/SSVC (DT_DP 1.0.0)',
    inputs: [
      exploitation,
      { name: 'exposure', values: ['small', 'controlled', 'open'] },
      automatable,
      { name: 'human-impact', values: ['low', 'medium', 'high', 'very-high'] },
    ],
    outcomes: ['Defer', 'Scheduled', 'Out-of-Cycle', 'Immediate'],
    rows: rowsOf('0011 0111 0111 1111 0111 1112 0111 1111 0111 1112 1112 1122 1122 1222 1122 2222 1223 2233'),
  },
  'cisa-coordinator': {
    title: 'CISA Coordinator 2.0.3',
    source: 'CISA, https://github.com/CERTCC/SSVC (DT_CO 2.0.3)',
    inputs: [
      exploitation,
      automatable,
      technicalImpact,
      { name: 'mission', values: ['low', 'medium', 'high'] },
    ],
    outcomes: ['Track', 'Track*', 'Attend', 'Act'],
    rows: rowsOf('000 001 002 002 001 012 002 012 002 023 223 233'),
  },
  'bod-26-04': {
    title: 'CISA BOD 26-04 1.0.0',
    source: 'CISA, https://github.com/CERTCC/SSVC (cisa_bod_26_04 1.0.0)',
    inputs: [
      { name: 'exposure', values: ['no', 'yes'] },
      { name: 'exploited', values: ['no', 'yes'] },
      automatable,
      technicalImpact,
    ],
    outcomes: [
      'Fix on system upgrade',
      'Fix within 60 days',
      'Fix within 14 days',
      'Fix within 3 days',
      'Fix within 3 days, with forensic triage',
    ],
    rows: rowsOf('0011 1223 2224 2434'),
  },
} as const satisfies Readonly<Record<string, SsvcTable>>;

export type SsvcTableName = keyof typeof ssvcTables;

function rowsOf(digits: string): readonly number[] {
  return [...digits.replaceAll(' ', '')].map(Number);
}
