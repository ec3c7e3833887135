import { isOver } from '#model/day';
import type { FindingDecision } from '#model/decision';
import type { Notice } from '#model/gap';
import type { Conflict, Deciding, Outcome } from './decide.ts';
import { nameOf, statusTitles } from './sentence.ts';

/**
 * Decisions that have ended, match nothing or cannot be read, statements of others that were not applied, and who
 * disagrees with whom.
 *
 * @param isKnown whether every package was looked up: otherwise nothing is known to match nothing.
 */
export function decisionNotices(
  { decisions, statements, today }: Deciding,
  outcome: Outcome,
  isKnown: boolean,
): readonly Notice[] {
  const { used, unread, elsewhere, conflicts } = outcome;
  const ours = decisions.flatMap((entry): readonly Notice[] => {
    const { advisory, until, versions = '', location } = entry;
    const at = { path: location.path, line: location.line };
    const name = nameOf(advisory);
    if (unread.has(entry)) return [{ code: 'decision-range', message: rangeSentence(name, versions), ...at }];
    if (isOver(until, today))
      return [
        {
          code: 'decision-expired',
          ...expired(name, until, used.has(entry) || (isKnown ? false : 'unknown')),
          ...at,
        },
      ];
    if (used.has(entry) || !isKnown) return [];
    const message = `This decision about ${name} matches nothing: remove it, or check the names.`;
    return [{ code: 'decision-unused', message, ...at }];
  });
  return [...ours, ...foreignNotice(statements.length, used, elsewhere), ...conflictNotices(conflicts)];
}

function rangeSentence(name: string, versions: string): string {
  return `This decision about ${name} is not applied: the versions ${nameOf(versions)} cannot be compared for its package. Write them as <2.0.0 or >=1.2,<1.5.`;
}

function expired(
  name: string,
  until: string | undefined,
  matches: boolean | 'unknown',
): Pick<Notice, 'message'> {
  const advice = matches === false ? 'It matches nothing: remove it.' : 'What it covered counts again.';
  return { message: `This decision about ${name} ended on ${until}. ${advice}` };
}

/** One notice for all documents: a feed of a vendor speaks of thousands of things that are not here. */
function foreignNotice(
  all: number,
  used: Outcome['used'],
  elsewhere: Outcome['elsewhere'],
): readonly Notice[] {
  const others = [...elsewhere].filter((each) => !used.has(each));
  const [first] = others;
  if (first === undefined) return [];
  const is =
    others.length === 1
      ? 'names a flaw that is found here, but for'
      : 'name flaws that are found here, but for';
  return [
    {
      code: 'vex-other-product',
      message: `${others.length} of ${all} VEX statements ${is} another product, package or version: not applied, the first here. Where a product is this application, name it with --product or packages.product.`,
      path: first.location.path,
      line: first.location.line,
    },
  ];
}

const mostConflicts = 20;

function conflictNotices(conflicts: readonly Conflict[]): readonly Notice[] {
  const said = conflicts.map(({ finding, held, other }): Notice => {
    const { purl = '', ids = [] } = finding.package ?? {};
    return {
      code: 'decision-conflict',
      message: `${nameOf(ids[0] ?? '')} of ${nameOf(purl)}: ${saidAt(held)} holds, though ${saidAt(other)} disagrees.`,
      path: held.location.path,
      line: held.location.line,
    };
  });
  // Many statements of a document on one line disagree in the same words.
  const different = [...new Map(said.map((each) => [each.message, each])).values()];
  const told = different.slice(0, mostConflicts);
  const more = different.length - told.length;
  if (more <= 0) return told;
  return [...told, { code: 'decision-conflict', message: `${more} more decisions disagree.` }];
}

function saidAt({ status, location }: FindingDecision): string {
  return `"${statusTitles[status]}" (${location.path}:${location.line})`;
}
