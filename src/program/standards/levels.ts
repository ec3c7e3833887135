import { isOver } from '#model/day';
import type { Notice } from '#model/gap';
import { atLeast } from '#model/severity';
import {
  type DueDays,
  type Standard,
  type StandardException,
  type StandardSection,
  standardLevels,
} from '#model/standard';
import { namesRule } from './pattern.ts';

/** The standards that hold, and what of narrower ones does not. */
export interface EffectiveStandards {
  readonly standards: readonly Standard[];
  /** A narrower level asks for less without leave: the wider one holds. */
  readonly notices: readonly Notice[];
}

/**
 * Puts levels together, the widest first. A narrower level adds standards and sections, and may be stricter; where it asks
 * for less the wider level holds, unless an exception of the wider level allows it and is not over.
 *
 * @param today `YYYY-MM-DD` in UTC
 */
export function effectiveStandards(
  all: readonly Standard[],
  exceptions: readonly StandardException[],
  today: string,
): EffectiveStandards {
  const notices: Notice[] = [];
  const merged = new Map<string, Standard>();
  const live = exceptions.filter(({ until }) => !isOver(until, today));
  for (const standard of [...all].sort(byLevel)) {
    const wider = merged.get(standard.id);
    const asked = { standard, exceptions: live, notices };
    merged.set(standard.id, wider === undefined ? standard : mergedStandard(wider, asked));
  }
  const left = [...merged.values()].map((standard) => withoutExcepted(standard, live));
  return { standards: left, notices };
}

function byLevel(a: Standard, b: Standard): number {
  return standardLevels.indexOf(a.level) - standardLevels.indexOf(b.level);
}

interface Asked {
  readonly standard: Standard;
  readonly exceptions: readonly StandardException[];
  readonly notices: Notice[];
}

function mergedStandard(wider: Standard, asked: Asked): Standard {
  const { standard } = asked;
  const narrower = new Map(standard.sections.map((section) => [section.id, section]));
  const due = stricterDue(wider.due, standard.due, (severity) =>
    tell(asked, 1, `gives more days for ${severity} than ${wider.path}`),
  );
  return {
    ...wider,
    due,
    sections: [
      ...wider.sections.map((section) => {
        const own = narrower.get(section.id);
        return own === undefined ? section : mergedSection(section, own, asked);
      }),
      ...standard.sections.filter(({ id }) => !wider.sections.some((each) => each.id === id)),
    ],
  };
}

/** What the wider one asks for stays; what the narrower one adds comes to it. */
function mergedSection(wider: StandardSection, own: StandardSection, asked: Asked): StandardSection {
  const { severity = wider.severity, fix = wider.fix } = own;
  const isWeaker =
    severity !== undefined && wider.severity !== undefined && !atLeast(severity, wider.severity);
  if (isWeaker) tell(asked, own.line, `counts breaches as ${severity}, where ${wider.severity} is asked for`);
  const dropped =
    own.rules.length === 0
      ? []
      : wider.rules.filter((rule) => !own.rules.some((each) => namesRule(each, rule)));
  if (dropped.length > 0 && own.rules.some((rule) => !wider.rules.includes(rule)) === false)
    tell(asked, own.line, `leaves out ${dropped.join(', ')}`);
  const narrowed = own.paths.length > 0 && own.paths.join() !== wider.paths.join();
  if (narrowed) tell(asked, own.line, 'speaks of fewer files');
  const due = stricterDue(wider.due ?? {}, own.due ?? {}, (each) =>
    tell(asked, own.line, `gives more days for ${each} than is asked for`),
  );
  return {
    ...wider,
    level: own.level,
    text: own.text === wider.text ? wider.text : `${wider.text}\n\n${own.text}`.trim(),
    rules: [...new Set([...wider.rules, ...own.rules])],
    cwes: [...new Set([...wider.cwes, ...own.cwes])],
    documents: [...wider.documents, ...own.documents],
    controls: [...wider.controls, ...own.controls],
    ...(Object.keys(due).length === 0 ? {} : { due }),
    ...(fix === undefined ? {} : { fix }),
    ...(severity === undefined ? {} : { severity: isWeaker ? (wider.severity ?? severity) : severity }),
  };
}

function stricterDue(wider: DueDays, own: DueDays, tellLonger: (severity: string) => void): DueDays {
  const due: Record<string, number> = { ...wider };
  for (const [severity, days] of Object.entries(own)) {
    const asked = due[severity];
    if (asked !== undefined && days > asked) tellLonger(severity);
    else due[severity] = days;
  }
  return due;
}

function tell({ standard, notices }: Asked, line: number, what: string): void {
  const message = `The ${standard.level}'s standard "${standard.title}" ${what}, which it may not: the wider standard holds. An exception in the wider level's exceptions.yaml can allow it for a time.`;
  notices.push({ code: 'standard-loosened', path: standard.path, line, message });
}

/** What an exception leaves out, for as long as it holds. */
function withoutExcepted(standard: Standard, exceptions: readonly StandardException[]): Standard {
  const own = exceptions.filter((each) => each.standard === standard.id);
  if (own.length === 0) return standard;
  const sections = standard.sections.flatMap((section) => {
    const here = own.filter((each) => each.section === section.id || each.section === section.number);
    if (here.some(({ rules }) => rules.length === 0)) return [];
    const left = here.flatMap(({ rules }) => rules);
    return [
      { ...section, rules: section.rules.filter((rule) => !left.some((each) => namesRule(each, rule))) },
    ];
  });
  return { ...standard, sections };
}
