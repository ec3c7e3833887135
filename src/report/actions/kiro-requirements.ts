import type { Action } from '#model/action';
import { type Family, familyTitles } from '#model/family';
import { count } from '../wording.ts';
import { prose, span } from './spec-text.ts';
import { placeText } from './wording.ts';

/** A requirement of a spec: a section of a standard, or a family where no standard speaks of it. */
export interface SpecRequirement {
  readonly number: number;
  readonly title: string;
  readonly story: string;
  /** In EARS, as Markdown. */
  readonly criteria: readonly string[];
  /** Number of the criterion of each action, by its id. */
  readonly criterionOf: ReadonlyMap<string, string>;
}

/** Requirements in the order in which the plan meets them; every action has one criterion. */
export function requirementsOf(actions: readonly Action[]): readonly SpecRequirement[] {
  const groups = Map.groupBy(actions, nameOf);
  return [...groups.values()].map((own, i) => requirementOf(own, i + 1));
}

function nameOf({ breaks: [first], families: [family = 'code'] }: Action): string {
  return first === undefined ? family : `${first.standard}\0${first.section}`;
}

function requirementOf(own: readonly Action[], number: number): SpecRequirement {
  const [first] = own;
  const section = first?.breaks[0];
  const family: Family = first?.families[0] ?? 'code';
  const title =
    section === undefined
      ? familyTitles[family]
      : `${section.standardTitle}, ${section.number === undefined ? '' : `${section.number} `}${section.sectionTitle}`;
  const whose = section === undefined ? 'a user of this software' : `the owner of "${section.standardTitle}"`;
  const what =
    section === undefined
      ? `what concerns ${familyTitles[family].toLowerCase()} to be in order`
      : `"${section.sectionTitle}" to hold`;
  return {
    number,
    title,
    story: `As ${whose}, I want ${what} in this repository, so that nobody can use what the scan found.`,
    criteria: own.map(criterion),
    criterionOf: new Map(own.map(({ id }, i) => [id, `${number}.${i + 1}`])),
  };
}

/** What holds when an action is done, in the words of EARS. */
function criterion(action: Action): string {
  const { kind, rules, places, commands, steps } = action;
  const [first] = places;
  const more = places.length - 1;
  const named = rules.slice(0, 3).map(span).join(', ');
  const which = rules.length > 3 ? `${named} and ${count(rules.length - 3, 'more rule')}` : named;
  const where = `${first === undefined ? 'the repository' : span(placeText(first))}${more > 0 ? ` and ${count(more, 'more place')}` : ''}`;
  const gone = `THE SYSTEM SHALL show no finding of ${which}`;
  switch (kind) {
    case 'secret':
      return `IF a credential of ${where} is used after it was rotated THEN its provider SHALL refuse it, and ${gone} there`;
    case 'package':
      return `WHEN dependencies are installed${commands[0] === undefined ? '' : ` after ${span(commands[0])}`} ${gone} of ${prose(action.title)}`;
    case 'change':
    case 'shared':
    case 'design':
      return `WHEN the code of ${where} runs THE SYSTEM SHALL keep to this: ${prose(steps[0] ?? action.title)} A scan then shows no finding of ${which} there`;
    case 'edit':
    case 'line':
    case 'systemic':
      return `WHEN the repository is scanned ${gone} at ${where}`;
  }
}
