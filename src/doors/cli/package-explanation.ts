import { type ExplainedAdvisory, explainPackage } from '#audit/packages/explain';
import type { Purl } from '#ir/packages/sbom/purl';
import type { AdvisoryCoverage, EcosystemAdvisories } from '#model/advisory';
import type { AffectedPackage } from '#model/affected-package';
import type { Component } from '#model/component';
import { daysBetween, isOver } from '#model/day';
import { packageKey } from '#model/package-name';
import { purlOf } from '#model/purl';
import type { ForeignSuppression } from '#model/suppression';
import { readForeignFiles } from '#program/foreign/read';
import { meansPackage } from '#program/package-condition';
import { visible } from '#report/inert/visible';
import { wrap } from '#report/terminal/width';
import { count, severityTitles } from '#report/wording';
import { openSource } from '#source/source';
import type { Installed, Withdrawn } from '#store/advisories/installed';
import { ageOf } from './db-page.ts';
import type { Shell } from './shell.ts';

/** A decision of a file that speaks of the advisory of a package. */
interface Ignored {
  readonly by: string;
  readonly reason: string;
  readonly until?: string;
  readonly isOver: boolean;
}

/** Everything that is known of a package, and what the tree says of it. */
export interface PackageExplanation {
  readonly purl: string;
  readonly name: string;
  readonly version?: string;
  readonly ecosystem: string;
  readonly known: AdvisoryCoverage | undefined;
  readonly today: string;
  readonly advisories: readonly (ExplainedAdvisory & { readonly ignored: readonly Ignored[] })[];
  readonly withdrawn: readonly Withdrawn[];
  readonly clear?: string;
}

/** What there is to look at. */
export interface Looking {
  readonly installed: Installed;
  readonly advisories: EcosystemAdvisories;
  /** The tree whose decisions are looked at. */
  readonly path: string | undefined;
  readonly shell: Shell;
}

/** Looks a package up, with why each advisory does or does not speak of it. */
export async function explanationOf(purl: Purl, looking: Looking): Promise<PackageExplanation> {
  const { installed, advisories, path, shell } = looking;
  const component: Component = {
    ...purl,
    scope: 'unknown',
    relation: 'unknown',
    line: 1,
    integrity: [],
    dependsOn: [],
  };
  const explained = explainPackage(component, advisories);
  const decisions = await decisionsIn(path ?? shell.folder);
  const key = (name: string) => packageKey(purl.ecosystem, name);
  return {
    purl: purlOf(component),
    name: purl.name,
    ...(purl.version === undefined ? {} : { version: purl.version }),
    ecosystem: purl.ecosystem,
    known: installed.coverage.find(({ ecosystem }) => ecosystem === purl.ecosystem),
    today: shell.today,
    advisories: explained.advisories.map((each) => ({
      ...each,
      ignored: decisions
        .filter(({ package: asked }) => asked !== undefined && meansPackage(asked, factsOf(component, each)))
        .map((decision) => ignoredBy(decision, shell.today)),
    })),
    withdrawn: installed
      .withdrawn(purl.ecosystem)
      .filter(({ packages }) => packages.some((name) => key(name) === key(purl.name))),
    ...(explained.clear === undefined ? {} : { clear: explained.clear }),
  };
}

async function decisionsIn(path: string): Promise<readonly ForeignSuppression[]> {
  const source = await openSource({ kind: 'path', path });
  try {
    const { suppressions } = await readForeignFiles((file) => source.read(file));
    return suppressions;
  } finally {
    await source.close();
  }
}

/** How the package would be told of, were it direct: who brings it is not in its URL. */
function factsOf(component: Component, { advisory, fixed }: ExplainedAdvisory): AffectedPackage {
  const { name, version = '' } = component;
  return {
    purl: purlOf(component),
    ecosystem: component.ecosystem,
    name,
    installed: version,
    ids: advisory.ids,
    kind: advisory.kind,
    fixed,
    path: [name],
    scope: 'unknown',
    relation: 'unknown',
    reachability: 'unknown',
    severity: advisory.rating?.severity ?? 'unknown',
    symbols: advisory.symbols,
  };
}

function ignoredBy({ location, reason, until, tool }: ForeignSuppression, today: string): Ignored {
  return {
    by: `${location.path}:${location.line} (${tool})`,
    reason,
    ...(until === undefined ? {} : { until }),
    isOver: isOver(until, today),
  };
}

/** The same for people: what speaks of the version first. */
export function explainedPage(told: PackageExplanation, width: number): string {
  const { name, version, ecosystem, known, advisories, withdrawn, clear, today } = told;
  const affecting = advisories.filter(({ answer }) => answer === 'affected');
  const others = advisories.filter(({ answer }) => answer !== 'affected');
  const what = version === undefined ? '' : `, ${affecting.length} of them of ${version}`;
  const head = `${name}${version === undefined ? '' : ` ${version}`} of ${ecosystem}: ${count(advisories.length, 'advisory', 'advisories')} of the package${what}.`;
  const age =
    known === undefined
      ? ''
      : `Advisories of ${ecosystem} were fetched ${ageOf(daysBetween(known.builtOn, today))}; the latest record is of ${known.watermark ?? 'an unknown day'}.`;
  return [
    ...wrap(visible(head), width),
    ...wrap(age, width),
    '',
    ...[...affecting, ...others].flatMap((each) => advisoryLines(each, width)),
    ...withdrawn.flatMap(({ id, on }) =>
      wrap(`${visible(id)} was withdrawn${on === '' ? '' : ` on ${on}`}: it is never told.`, width),
    ),
    ...(withdrawn.length > 0 ? [''] : []),
    ...(clear === undefined || affecting.length === 0
      ? []
      : wrap(`The smallest version that is free of as many as can be: ${visible(clear)}.`, width)),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

const answers = {
  affected: 'AFFECTED',
  'not affected': 'not affected',
  'cannot compare': 'CANNOT COMPARE',
} as const;

function advisoryLines(
  { advisory, answer, because, fixed, ignored }: PackageExplanation['advisories'][number],
  width: number,
): readonly string[] {
  const { ids, summary, rating, kind, published } = advisory;
  const rated = rating === undefined ? 'severity unknown' : ratedText(rating);
  const facts = [
    rated,
    kind === 'vulnerability' ? '' : kind,
    published === undefined ? '' : `published ${published}`,
  ];
  const indented = (text: string) => wrap(visible(text), width - 2).map((line) => `  ${line}`);
  return [
    ...wrap(visible(`${answer === undefined ? '' : `${answers[answer]}: `}${ids.join(' = ')}`), width),
    ...(summary === '' ? [] : indented(summary)),
    ...indented(facts.filter((fact) => fact !== '').join(', ')),
    ...indented(because),
    ...(fixed.length === 0 ? [] : indented(`Fixed in ${fixed.join(', ')}.`)),
    ...ignored.flatMap(({ by, reason, until, isOver: isPast }) =>
      indented(
        `${isPast ? 'Was ignored' : 'Ignored'} by ${by}${until === undefined ? '' : ` until ${until}`}: ${reason}`,
      ),
    ),
    '',
  ];
}

function ratedText({
  severity,
  score,
  source,
}: NonNullable<ExplainedAdvisory['advisory']['rating']>): string {
  return `${severityTitles[severity]}${score === undefined ? '' : ` (CVSS ${score})`} by ${source}`;
}
