import { UserError } from '#model/failure';
import { compareText } from '#model/location';
import type { Controls, Rule } from '#model/rule';

/**
 * Whether a rule speaks of a control: its standard, version and number are asked for by words (`CIS AWS 3.0`, `PCI DSS
 * 4.0 1.2.5`, `S3.5`), any of which may be missing; a section stands for all below it. Every rule, where nothing is
 * asked.
 *
 * @throws UserError when no rule speaks of anything of that name.
 */
export function controlFilter(asked: string | undefined, rules: readonly Rule[]): (rule: Rule) => boolean {
  if (asked === undefined) return () => true;
  const words = wordsOf(asked);
  const speaksOf = ({ controls = [] }: Rule) => controls.some((each) => names(words, each));
  if (words.length > 0 && rules.some(speaksOf)) return speaksOf;
  throw new UserError(
    'usage',
    `No rule speaks of a control '${asked}'.`,
    `Standards that are known: ${standardsOf(rules)}.`,
  );
}

/** Every word is one of the standard or its version; all that are left name one control, or what it is a part of. */
function names(words: readonly string[], { standard, version, ids }: Controls): boolean {
  const own = new Set([...wordsOf(standard), ...wordsOf(version)]);
  const left = words.filter((word) => !own.has(word)).join(' ');
  return left === '' || ids.some((id) => isWithin(id.toLowerCase(), left));
}

/** `2.1.1` is within `2.1`, `AC-4(21)` within `AC-4`, and `2.1.10` not within `2.1.1`. */
function isWithin(id: string, section: string): boolean {
  return id === section || id.startsWith(`${section}.`) || id.startsWith(`${section}(`);
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s:,]+/)
    .filter((word) => word !== '');
}

function standardsOf(rules: readonly Rule[]): string {
  const all = rules.flatMap(({ controls = [] }) => controls);
  const standards = Map.groupBy(all, ({ standard }) => standard);
  return [...standards]
    .map(([standard, told]) => `${standard} ${versionsOf(told).join(', ')}`)
    .sort()
    .join('; ');
}

/** Each once, `1.10` after `1.8`. */
function versionsOf(told: readonly Controls[]): readonly string[] {
  const versions = [...new Set(told.map(({ version }) => version))];
  const padded = (version: string) => version.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
  return versions.sort((a, b) => compareText(padded(a), padded(b)));
}
