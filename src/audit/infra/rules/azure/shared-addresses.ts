import { valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';

/** Addresses of IPv4 as a number; undefined for anything else. */
function addressNumber(text: string): number | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text.trim())?.slice(1);
  if (parts === undefined || parts.some((part) => Number(part) > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** A range from `start_ip_address` to `end_ip_address` that is smaller than a quarter of all addresses. */
export function coversInternet(subject: Subject): Verdict {
  return coversFewerThan(2 ** 30)(subject);
}

/** A range from `start_ip_address` to `end_ip_address` of fewer addresses than that. */
export function coversFewerThan(count: number): (subject: Subject) => Verdict {
  return ({ view, place }) => {
    const first = valueAt(view, 'start_ip_address');
    const last = valueAt(view, 'end_ip_address');
    const entry = view.entries.get('start_ip_address');
    const blame: Blame = {
      place: entry?.place ?? place,
      path: 'start_ip_address',
      written: entry?.written ?? 'start_ip_address',
      ...(first === undefined ? {} : { value: first }),
    };
    if (first?.kind !== 'text' || last?.kind !== 'text') return unsure(blame);
    const from = addressNumber(first.text);
    const to = addressNumber(last.text);
    if (from === undefined || to === undefined) return unsure(blame);
    return to - from + 1 >= count ? fails(blame) : holds;
  };
}
