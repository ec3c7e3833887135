import type { Coverage } from '#model/coverage';
import { type Family, familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import { present } from '#model/present';
import type { SectionResult, SectionState, Standard, StandardResult, StandardSection } from '#model/standard';
import { pathMatcher } from '../glob.ts';
import { type DocumentTree, lackingDocuments } from './documents.ts';

/** What a scan gives standards to be held against. */
export interface Scanned {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** The families of rules that exist for a weakness: what a section that names only weaknesses depends on. */
  readonly familiesOf: (cwe: number) => readonly Family[];
  readonly tree: DocumentTree;
}

/** How a scan meets standards, section by section. */
export function standardResults(standards: readonly Standard[], scanned: Scanned): readonly StandardResult[] {
  const counts = new Map<string, number>();
  for (const { standards: broken = [], suppression } of scanned.findings)
    if (suppression === undefined)
      for (const { standard, section } of broken) {
        const name = `${standard}\0${section}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
  return standards.map((standard) => ({
    id: standard.id,
    title: standard.title,
    kind: standard.kind,
    version: standard.version,
    level: standard.level,
    ...present({ owner: standard.owner }),
    path: standard.path,
    sections: standard.sections.map((section) =>
      sectionResult(section, counts.get(`${standard.id}\0${section.id}`) ?? 0, scanned),
    ),
  }));
}

function sectionResult(section: StandardSection, findings: number, scanned: Scanned): SectionResult {
  const { id, number, title, text, fix, controls } = section;
  const { state, why } =
    findings > 0 ? { state: 'broken' as const, why: undefined } : stateOf(section, scanned);
  const isBroken = state === 'broken';
  return {
    id,
    title,
    state,
    findings,
    ...present({ number, why, asks: isBroken ? text : undefined, fix: isBroken ? fix : undefined }),
    ...(isBroken && controls.length > 0 ? { controls } : {}),
  };
}

interface State {
  readonly state: SectionState;
  readonly why?: string | undefined;
}

/** Of a section that no finding breaks. */
function stateOf(section: StandardSection, { coverage, familiesOf, tree }: Scanned): State {
  if (section.documents.length > 0) {
    const lacks = lackingDocuments(section.documents, tree);
    return lacks.length > 0 ? { state: 'broken', why: `${sentence(lacks)}.` } : { state: 'met' };
  }
  const named = section.rules.map((rule) => rule.slice(0, rule.indexOf('/')) as Family);
  const byWeakness = section.families.length > 0 ? section.families : section.cwes.flatMap(familiesOf);
  const families = new Set([...named, ...(section.cwes.length > 0 ? byWeakness : [])]);
  if (families.size === 0)
    return { state: 'not-checked', why: 'No rule looks at it: it is for people to hold.' };
  if (section.paths.length > 0) {
    const matchers = section.paths.map(pathMatcher);
    if (!tree.paths.some((path) => matchers.some((matches) => matches(path))))
      return { state: 'not-applicable', why: 'There is no such file.' };
  }
  const own = coverage.filter(({ family }) => families.has(family));
  const missed = own.filter(({ state }) => state !== 'checked' && state !== 'nothing-to-check');
  if (missed.length > 0) return { state: 'not-checked', why: `${sentence(missed.map(missedText))}.` };
  return own.some(({ state }) => state === 'checked')
    ? { state: 'met' }
    : { state: 'not-applicable', why: 'There is nothing here that it speaks of.' };
}

function missedText({ family, state, files, checked, packages }: Coverage): string {
  const title = familyTitles[family];
  if (packages !== undefined && packages.lookedUp < packages.named)
    return `${packages.named - packages.lookedUp} of ${packages.named} packages were not looked up`;
  if (state === 'skipped') return `${title} was left out of the scan`;
  if (state === 'not-built') return `${title} is not built yet`;
  return checked === files ? `${title} left gaps` : `${title} read ${checked} of ${files} files to the end`;
}

function sentence(pieces: readonly string[]): string {
  const text = pieces.slice(0, 5).join('; ');
  const more = pieces.length > 5 ? ` and ${pieces.length - 5} more` : '';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${more}`;
}
