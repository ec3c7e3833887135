import type { Catalogue } from '#model/catalogue';
import { present } from '#model/present';
import type { SectionState, Standard, StandardResult } from '#model/standard';

/** A section that covers a control, wholly or in part. */
export interface CoveringSection {
  readonly standard: string;
  readonly standardTitle: string;
  readonly section: string;
  readonly number?: string;
  readonly sectionTitle: string;
  /** How it stands after the scan; absent where the scan did not ask it. */
  readonly state?: SectionState;
}

/** A control, and what covers it. */
export interface ControlCoverage {
  readonly id: string;
  /** Absent for a control that the catalogue does not list. */
  readonly title?: string;
  /** Nothing where no section speaks of it. */
  readonly sections: readonly CoveringSection[];
}

/** A catalogue, and what sections cover of it. */
export interface CatalogueCoverage {
  readonly name: string;
  /** Whether controls were left out of it. */
  readonly part: boolean;
  /** In the catalogue's order; those that it does not list come last. */
  readonly controls: readonly ControlCoverage[];
}

interface Covering {
  readonly name: string;
  readonly control: string;
  readonly section: CoveringSection;
}

/**
 * Which sections cover which controls, for each catalogue that is known or that a section names.
 *
 * @param asked the beginning of a catalogue's name, without regard to case; all when undefined
 */
export function controlCoverage(
  standards: readonly Standard[],
  results: readonly StandardResult[],
  catalogues: readonly Catalogue[],
  asked: string | undefined,
): readonly CatalogueCoverage[] {
  const covering = Map.groupBy(coverings(standards, results), ({ name }) => name);
  const names = new Set([...catalogues.map(({ name }) => name), ...covering.keys()]);
  return [...names]
    .filter((name) => asked === undefined || name.toLowerCase().startsWith(asked.toLowerCase()))
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((name) => coverageOf(name, catalogues, covering.get(name) ?? []));
}

function coverings(standards: readonly Standard[], results: readonly StandardResult[]): readonly Covering[] {
  const states = new Map(
    results.flatMap(({ id, sections }) => sections.map((each) => [`${id}#${each.id}`, each.state] as const)),
  );
  return standards.flatMap((standard) =>
    standard.sections.flatMap(({ id, number, title, controls }) => {
      const state = states.get(`${standard.id}#${id}`);
      const section: CoveringSection = {
        standard: standard.id,
        standardTitle: standard.title,
        section: id,
        sectionTitle: title,
        ...present({ number, state }),
      };
      return controls.flatMap(({ standard: catalogue, version, ids }) =>
        ids.map((control) => ({ name: `${catalogue} ${version}`.trim(), control, section })),
      );
    }),
  );
}

function coverageOf(
  name: string,
  catalogues: readonly Catalogue[],
  covering: readonly Covering[],
): CatalogueCoverage {
  const catalogue = catalogues.find((each) => each.name === name);
  const sections = Map.groupBy(covering, ({ control }) => control);
  const sectionsOf = (id: string) => (sections.get(id) ?? []).map(({ section }) => section);
  const listed = catalogue?.controls ?? [];
  const known = new Set(listed.map(({ id }) => id));
  const others = [...sections.keys()]
    .filter((id) => !known.has(id))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return {
    name,
    part: catalogue?.part ?? false,
    controls: [
      ...listed.map(({ id, title }) => ({ id, title, sections: sectionsOf(id) })),
      ...others.map((id) => ({ id, sections: sectionsOf(id) })),
    ],
  };
}
