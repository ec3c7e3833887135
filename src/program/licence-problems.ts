import parseExpression, { type Info } from 'spdx-expression-parse';
import { type LicencePolicy, licenceClasses } from '#model/licence-policy';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { Problem } from './yaml-value.ts';

/** What is wrong with a licence policy: entries that name no licence and no class, expressions that are none. */
export function problemsOfLicences({ allow, deny, overrides }: LicencePolicy): readonly Problem[] {
  const ofList = (list: 'allow' | 'deny', entries: LicencePolicy['allow']) =>
    entries.flatMap(({ licence, location }): readonly Problem[] =>
      isEntry(licence)
        ? []
        : [
            {
              location,
              key: `packages.licences.${list}`,
              message: `${quoted(licence)} ${noLicence(licence)}`,
            },
          ],
    );
  return [
    ...ofList('allow', allow),
    ...ofList('deny', deny),
    ...overrides.flatMap(({ package: name, licence, location }): readonly Problem[] => {
      const message = `${quoted(licence)} is no SPDX expression: write ids of spdx.org/licenses with AND, OR and WITH, or LicenseRef-… for a licence of your own`;
      return parsed(licence) === undefined
        ? [{ location, key: `packages.licences.packages.${name}`, message }]
        : [];
    }),
  ];
}

/** A class, or one licence with or without an exception. */
function isEntry(text: string): boolean {
  const tree = parsed(text);
  return licenceClasses.some((each) => each === text) || (tree !== undefined && !('conjunction' in tree));
}

function parsed(text: string): Info | undefined {
  try {
    return parseExpression(text);
  } catch {
    return undefined;
  }
}

function noLicence(text: string): string {
  if (parsed(text) !== undefined) return 'is an expression of several: list each licence by itself';
  const near = nearest(text, licenceClasses);
  const meant = near === undefined ? '' : `; did you mean ${near}?`;
  return `is neither an id of spdx.org/licenses nor one of ${licenceClasses.join(', ')}${meant}`;
}
