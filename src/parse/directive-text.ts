import { isDay } from '#model/day';
import { families } from '#model/family';
import { present } from '#model/present';
import type { InlineSuppression } from '#model/suppression';

/** What a directive says, wherever it stands. */
export type DirectiveText = Pick<InlineSuppression, 'rules' | 'reason' | 'until' | 'problem'>;

const longestReason = 500;

/**
 * Reads what follows `handrail:ignore`: rules or families, parted by commas; the reason; perhaps `until YYYY-MM-DD`.
 * Whatever cannot be honoured as written has a `problem`: a date that we do not understand must not mean "for ever".
 */
export function readDirective(body: string): DirectiveText {
  const [, named = '', said = ''] = /^[\s:]*([^\s,]+(?:\s*,\s*[^\s,]+)*)([\s\S]*)$/.exec(body) ?? [];
  const rules = named === '' ? [] : named.split(',').map((rule) => rule.trim().replace(/:+$/, ''));
  const { reason, until, problem } = readReason(said);
  const wrong =
    (/^[^\s:]/.test(body)
      ? `handrail:ignore${body.split(/\s/, 1)[0]} is not known: write handrail:ignore`
      : undefined) ??
    problemOf(rules) ??
    problem;
  return {
    rules: wrong === undefined ? rules : rules.slice(0, 20),
    reason,
    ...present({ until, problem: wrong }),
  };
}

function problemOf(rules: readonly string[]): string | undefined {
  if (rules.length === 0) return 'it names no rule: write handrail:ignore RULE and the reason';
  for (const rule of rules) {
    if (rule.includes('*')) return `'${rule}' would silence everything: name the rule or the family`;
    if (!isRuleOrFamily(rule)) return `'${rule.slice(0, 60)}' is neither a rule (family/name) nor a family`;
  }
  return undefined;
}

function isRuleOrFamily(name: string): boolean {
  const [family = '', rule] = name.split('/', 2);
  const known = families.some((each) => each === family);
  return (
    known &&
    (rule === undefined ? name === family : /^[a-z0-9][a-z0-9-]{0,80}$/.test(name.slice(family.length + 1)))
  );
}

/** Parts `reason until DATE reason`. The word `until` promises an end, so that it must be followed by a day. */
function readReason(said: string): {
  readonly reason: string;
  readonly until?: string;
  readonly problem?: string;
} {
  const words = said.split(/\s+/).filter((word) => word !== '');
  const at = words.findIndex((word) => word.toLowerCase() === 'until');
  const day = at < 0 ? undefined : words[at + 1]?.replace(/[.,;)]+$/, '');
  const reason = tidy(at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)]);
  if (at >= 0 && (day === undefined || !isDay(day))) {
    return {
      reason,
      problem: `'until ${day?.slice(0, 40) ?? ''}' names no day: write until YYYY-MM-DD, or leave the word out`,
    };
  }
  const problem = reason === '' ? { problem: 'it gives no reason: say why the finding may stay' } : {};
  return { reason, ...(day === undefined ? {} : { until: day }), ...problem };
}

function tidy(words: readonly string[]): string {
  const text = words.join(' ').replace(/^[-–—:(]+\s*/, '');
  // `<why …>` is what an editor puts there for a person to write over.
  const isReason = /[\p{L}\p{N}]/u.test(text) && !/^<[^<>]*>$/.test(text);
  return isReason ? text.slice(0, longestReason) : '';
}
