/** A day as people write it in suppressions: `YYYY-MM-DD`, in UTC. As text, so that days compare with `<`. */
const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that the calendar holds: `2028-02-29`, but not `2027-02-29` or `2027-2-1`. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = form.exec(text)?.map(Number) ?? [];
  return day >= 1 && day <= daysIn(month, year);
}

/** True when the last day `until` lies before `today`; a decision without one never ends. */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && until < today;
}

function daysIn(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Whole days from one day to a later one; negative when it is not later. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
