import { z } from 'zod';
import { isDay } from './day.ts';
import {
  cycloneJustificationOf,
  decisionStatuses,
  type Judged,
  justifications,
  type VexStatus,
  vexJustificationOf,
  vexStatusOf,
} from './decision.ts';
import { present } from './present.ts';

const lead = 'handrail: ';

const day = z.string().refine(isDay);

const note = z.strictObject({
  status: z.enum(decisionStatuses),
  justification: z.enum(justifications).optional(),
  reason: z.string().max(500),
  by: z.string().max(500).optional(),
  on: day.optional(),
  until: day.optional(),
});

/** A decision as one line for the free text of a document: what the forms of others have no field or no word for. */
export function decisionNote({ status, justification, reason, by, on, until }: Judged): string {
  return `${lead}${JSON.stringify({ status, ...present({ justification }), reason, ...present({ by, on, until }) })}`;
}

/**
 * Reads such a line back; undefined for any other text, and for one that says another thing than the document around
 * it: a note never makes an affected product a safe one.
 *
 * @param said what the document itself says, with the label of its own words where it gives one.
 */
export function readDecisionNote(
  text: string | undefined,
  said: Pick<Judged, 'justification'> & { readonly status: VexStatus },
): Judged | undefined {
  if (!text?.startsWith(lead)) return undefined;
  const parsed = note.safeParse(jsonIn(text.slice(lead.length)));
  if (!parsed.success) return undefined;
  const { status, justification, reason, by, on, until } = parsed.data;
  if (vexStatusOf(status) !== said.status) return undefined;
  if (said.justification !== undefined && justification !== undefined) {
    const labels = [vexJustificationOf(justification), cycloneJustificationOf(justification)];
    if (!labels.some((label) => label === said.justification)) return undefined;
  }
  return { status, reason, ...present({ justification, by, on, until }) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
