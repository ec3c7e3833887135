import { type Advice, adviceFor } from '#audit/code/advice';
import { describeFlaw } from '#audit/code/describe';
import { notCounted } from '#audit/code/explained';
import type { Flaw } from '#audit/code/flaw';
import type { WhyNot } from '#audit/code/reason';
import { whyNot } from '#audit/code/why-not';
import { openWatch } from '#ir/flow/observer';
import type { Place } from '#ir/flow/value';
import type { Finding } from '#model/finding';
import type { Location } from '#model/location';
import type { StudiedProgram, Study } from './study.ts';

/** What is said of a finding beyond what reports say. */
export interface Explanation {
  /** What makes the data safer on its way, and why it does not count here. */
  readonly notCounted: readonly { readonly location: Location; readonly says: string }[];
  readonly advice: Advice | undefined;
}

/** Reads the program of a finding again, looking at what happens on the way of its data. */
export function explain(finding: Finding, study: Study): Explanation {
  for (const program of study.programs) {
    if (!program.modules.some(({ path }) => path === finding.location.path)) continue;
    const watch = openWatch({});
    const audit = program.audit({ observer: watch });
    const flaw = flawOf(finding, audit.flaws, audit.flows.routes, program);
    if (flaw === undefined) continue;
    return {
      notCounted: notCounted(flaw, watch.safenings(), program.modules).flatMap(({ place, says }) => {
        const location = locationOf(place, program);
        return location === undefined ? [] : [{ location, says }];
      }),
      advice: adviceFor(flaw.weakness, flaw.about, program.modules[flaw.place.module]),
    };
  }
  return { notCounted: [], advice: undefined };
}

/** The flaw that a finding tells of. */
export function flawOf(
  { ruleId, location }: Finding,
  flaws: readonly Flaw[],
  routes: Parameters<typeof describeFlaw>[1]['routes'],
  { modules, codeTextOf }: StudiedProgram,
): Flaw | undefined {
  return flaws.find((flaw) => {
    if (`code/${flaw.weakness.name}` !== ruleId || modules[flaw.place.module]?.path !== location.path)
      return false;
    const told = describeFlaw(flaw, { modules, routes, textOf: codeTextOf });
    return told?.location.line === location.line && told.location.column === location.column;
  });
}

/** A reason, with the place that it speaks of. */
export interface LocatedReason {
  readonly code: WhyNot['code'];
  readonly says: string;
  readonly location?: Location;
}

/** Why nothing more is reported on a line; undefined when it is no line of code that was read. */
export function explainLine(path: string, line: number, study: Study): readonly LocatedReason[] | undefined {
  const reasons: LocatedReason[] = [];
  let isRead = false;
  for (const program of study.programs) {
    program.modules.forEach((module, number) => {
      const stretch = module.path === path ? stretchOf(number, line, study.textOf(path)) : undefined;
      if (stretch === undefined) return;
      isRead = true;
      for (const { code, says, place } of whyNot(program.program(), stretch)) {
        const location = place && locationOf(place, program);
        reasons.push({ code, says, ...(location === undefined ? {} : { location }) });
      }
    });
  }
  const lines = study.textOf(path)?.split('\n').length ?? 0;
  if (!isRead && lines > 0 && line > lines)
    return [{ code: 'no-code', says: `The file has only ${lines} lines.` }];
  return isRead ? reasons : undefined;
}

function stretchOf(module: number, line: number, text: string | undefined): Place | undefined {
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const own = lines[line - 1];
  if (own === undefined) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return { module, start, end: start + own.length };
}

/** Where a place of a program is in its file. */
export function locationOf(place: Place, { modules, codeTextOf }: StudiedProgram): Location | undefined {
  const path = modules[place.module]?.path;
  const text = codeTextOf(place.module);
  if (path === undefined || text === undefined) return undefined;
  const from = text.positionOf(place.start);
  const to = text.positionOf(place.end);
  return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
