import { type Ecosystem, ecosystems } from '#model/component';
import type { Config } from '#model/config';
import type { JudgeInput } from '#program/judge-input';

type InRange = NonNullable<JudgeInput['vex']>['inRange'];

/** Compares versions with ranges of decisions. The orders of versions load only where a decision asks for one. */
export async function rangesOf({ decisions }: Pick<Config, 'decisions'>): Promise<InRange> {
  if (decisions.every(({ versions }) => versions === undefined)) return () => undefined;
  const { satisfies } = await import('#audit/packages/versions/satisfies');
  const { versionOrder } = await import('#audit/packages/versions/compare');
  return (written, version, range) => {
    const ecosystem = ecosystemOf(written);
    if (ecosystem === undefined) return undefined;
    const own = satisfies(ecosystem, version, range);
    if (own !== undefined) return own;
    const order = versionOrder(ecosystem);
    return order === undefined
      ? undefined
      : holds(range, (bound) => {
          const place = order.isExact(version) ? order.compare(version, bound) : 'cannot compare';
          return place === 'cannot compare' ? undefined : place;
        });
  };
}

/** `Debian:12` is Debian. */
function ecosystemOf(written: string): Ecosystem | undefined {
  const [base] = written.split(':', 1);
  return ecosystems.find((each) => each === base);
}

/** Clauses parted by commas, all of which must hold; `||` parts ranges of which one must. For ecosystems that write no ranges. */
function holds(range: string, placeOf: (bound: string) => number | undefined): boolean | undefined {
  let isIn = false;
  for (const part of range.split('||')) {
    const all = part.split(',').map((clause) => clauseHolds(clause, placeOf));
    if (all.includes(undefined)) return undefined;
    isIn ||= all.every((each) => each === true);
  }
  return isIn;
}

function clauseHolds(clause: string, placeOf: (bound: string) => number | undefined): boolean | undefined {
  const [, sign = '=', bound = ''] = /^\s*(<=|>=|<|>|==?)?\s*([^\s<>=|,]+)\s*$/.exec(clause) ?? [];
  const place = bound === '' ? undefined : placeOf(bound);
  if (place === undefined) return undefined;
  if (sign.startsWith('<')) return place < 0 || (sign === '<=' && place === 0);
  if (sign.startsWith('>')) return place > 0 || (sign === '>=' && place === 0);
  return place === 0;
}
