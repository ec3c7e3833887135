import type { Finding } from '#model/finding';
import { visible } from '#report/inert/visible';
import { packageRemedy, packageTitle, reachStepText } from '#report/packages';
import { wrap } from '#report/terminal/width';
import { placeLines, placeText, type ShownPlace, section } from './explain-page.ts';

/** The calls that lead to a flaw, as places to show. */
export function stepsOf({ package: about }: Finding): readonly Omit<ShownPlace, 'frame'>[] {
  return (about?.reach?.path ?? []).map((step) => {
    const { path, line = 1 } = step.place;
    return { location: { path, line, column: 1, endLine: line, endColumn: 1 }, says: reachStepText(step) };
  });
}

/** All that is known of one package and its advisories, for a terminal of so many columns. */
export function packagePage(
  findings: readonly Finding[],
  steps: ReadonlyMap<Finding, readonly ShownPlace[]>,
  width: number,
): string {
  const [first] = findings;
  const about = first?.package;
  if (first === undefined || about === undefined) return '';
  const remedy = packageRemedy(about);
  return [
    `${visible(packageTitle(findings))} at ${placeText(first.location)}`,
    '',
    ...section('How it came in', wrap(visible(about.path.join(' > ')), width - 2)),
    ...findings.flatMap((finding) => advisory(finding, steps.get(finding) ?? [], width)),
    ...section(
      'What to do',
      [remedy?.says, remedy?.edit, remedy?.command, remedy?.note].flatMap((text) =>
        text === undefined ? [] : wrap(visible(text), width - 2),
      ),
    ),
  ].join('\n');
}

const answers = {
  yes: 'Our code can reach it.',
  no: 'Our code does not reach it.',
  unknown: 'Whether our code reaches it is not known.',
};

function advisory(
  { message, key, package: about }: Finding,
  steps: readonly ShownPlace[],
  width: number,
): readonly string[] {
  if (about === undefined) return [];
  const { reachability, reach, ids } = about;
  return section(`${ids[0]} (key ${key})`, [
    ...wrap(visible(message), width - 2),
    '',
    ...wrap(visible(`${answers[reachability]} ${reach?.why ?? ''}`.trim()), width - 2),
    ...steps.flatMap((step, i) => placeLines(step, `${i + 1}. `, width)),
  ]);
}
