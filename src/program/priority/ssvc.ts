import type { Finding } from '#model/finding';
import { present } from '#model/present';
import { type SsvcInput, type SsvcTable, type SsvcTableName, ssvcTables } from './ssvc.table.ts';

/** What is known of each input; what is absent is not known. */
export type SsvcKnown = Readonly<Partial<Record<SsvcInput['name'], string>>>;

/** An outcome that remains possible, and the rows (from 1) that lead to it. */
export interface SsvcOutcome {
  readonly outcome: string;
  readonly rows: readonly number[];
}

/** What a table says of one flaw: one outcome, or all that remain possible, the most urgent first. */
export interface SsvcDecision {
  readonly inputs: readonly { readonly name: SsvcInput['name']; readonly value: string }[];
  readonly possible: readonly SsvcOutcome[];
}

/** Reads a table with what is known. Of what is not known nothing is guessed: every row that may hold is told. */
export function decideSsvc({ inputs, outcomes, rows }: SsvcTable, known: SsvcKnown): SsvcDecision {
  const open = rows.flatMap((outcome, row) =>
    isPossible(inputs, row, known) ? [{ outcome, row: row + 1 }] : [],
  );
  const groups = Map.groupBy(open, ({ outcome }) => outcome);
  return {
    inputs: inputs.map(({ name }) => ({ name, value: known[name] ?? 'unknown' })),
    possible: [...groups]
      .sort(([a], [b]) => b - a)
      .map(([outcome, members]) => ({
        outcome: outcomes[outcome] ?? '',
        rows: members.map(({ row }) => row),
      })),
  };
}

/** Whether a row has the known values; its number is written with the values of the last input changing first. */
function isPossible(inputs: readonly SsvcInput[], row: number, known: SsvcKnown): boolean {
  let rest = row;
  return inputs.toReversed().every(({ name, values }) => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return known[name] === undefined || known[name] === value;
  });
}

/**
 * What a scan knows of the inputs. That somebody uses a flaw is known from CISA's list; that nobody does is never known,
 * and neither is what harm it does to people: those are assumed by whoever asks, or stay open.
 *
 * @param assumed what whoever asks says; it wins
 */
export function ssvcKnownOf(
  { package: about, priority }: Pick<Finding, 'package' | 'priority'>,
  table: SsvcTableName,
  assumed: SsvcKnown,
): SsvcKnown {
  const isUsed = about?.exploitation?.isKnownExploited === true;
  const exposure = priority?.factors.find(({ input }) => input === 'exposure')?.value;
  return {
    ...present({
      exploitation: isUsed ? 'active' : undefined,
      exploited: isUsed ? 'yes' : undefined,
      exposure: exposure === undefined ? undefined : exposuresIn[table]?.[exposure],
    }),
    ...assumed,
  };
}

const exposuresIn: Readonly<Partial<Record<SsvcTableName, Readonly<Record<string, string>>>>> = {
  deployer: { internet: 'open', partner: 'controlled', internal: 'controlled', isolated: 'small' },
  'bod-26-04': { internet: 'yes', partner: 'no', internal: 'no', isolated: 'no' },
};

/** What is wrong with an assumption, for people; undefined when the table asks for it. */
export function problemOfAssumption(table: SsvcTableName, name: string, value: string): string | undefined {
  const { inputs, title }: SsvcTable = ssvcTables[table];
  const input = inputs.find((each) => each.name === name);
  if (input === undefined)
    return `${title} does not ask for ${name}: it asks for ${inputs.map((each) => each.name).join(', ')}.`;
  return input.values.includes(value) ? undefined : `${name} is ${input.values.join(', ')}.`;
}
