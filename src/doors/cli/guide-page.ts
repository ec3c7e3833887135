import type { Guide } from '#program/guide/guide';
import { visible } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';

/** A guide for a terminal of so many columns. */
export function guidePage(
  { title, ruleId, specific, provider, sections, links }: Guide,
  place: string | undefined,
  width: number,
): string {
  const where = place === undefined ? [] : [`At ${visible(place)}`];
  const generic =
    specific || provider === undefined
      ? []
      : wrap('Nothing is written here of this provider alone: the steps hold for any.', width);
  return [
    `${title} (${ruleId})`,
    ...where,
    ...generic,
    '',
    ...sections.flatMap(({ heading, steps }) => [heading, ...numbered(steps, width), '']),
    'Read on',
    ...links.map((link) => `  ${link}`),
    '',
  ].join('\n');
}

/** Steps with numbers, indented past them. */
export function numbered(steps: readonly string[], width: number): readonly string[] {
  return steps.flatMap((step, i) => {
    const lead = steps.length === 1 ? '  ' : `  ${i + 1}. `;
    const lines = wrap(visible(step), Math.max(30, width - lead.length));
    return lines.map((line, part) => `${part === 0 ? lead : ' '.repeat(lead.length)}${line}`);
  });
}
