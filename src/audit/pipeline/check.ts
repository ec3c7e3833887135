import type { PipelineTree } from '#ir/pipeline/pipeline';
import type { Detection } from '#model/finding';
import { compareLocations, compareText } from '#model/location';
import { severities } from '#model/severity';
import { detectionOf } from './detection.ts';
import type { Hit } from './hit.ts';
import type { PipelineRule } from './pipeline-rule.ts';

/** What is checked, and with what. */
export interface PipelineCheck {
  readonly tree: PipelineTree;
  readonly rules: readonly PipelineRule[];
}

/** A finding with what it was told of. */
export interface Told {
  readonly detection: Detection;
  readonly rule: PipelineRule;
  readonly hit: Hit;
}

interface Found {
  readonly rule: PipelineRule;
  readonly hit: Hit;
  readonly source: string;
  readonly system: string;
}

/** Most findings of one rule in one file: what is beyond says nothing new. */
const mostHits = 500;

/** Asks every rule of every pipeline and of the files beside them; in the order of their places. */
export function checkPipelines({ tree, rules }: PipelineCheck): readonly Told[] {
  // What a job inherits may stand in another file than its pipeline.
  const sources = new Map([...tree.pipelines, ...tree.beside].map(({ path, source }) => [path, source]));
  const found = rules.flatMap((rule) => [
    ...tree.pipelines.flatMap((pipeline) =>
      taken(rule, pipeline, pipeline.system, rule.find?.(pipeline, tree)),
    ),
    ...tree.beside.flatMap((beside) => taken(rule, beside, beside.kind, rule.findBeside?.(beside, tree))),
  ]);
  const absorbedBy = absorption(found);
  return withoutDoubles(found)
    .map((each): Told => {
      const { rule, hit, system } = each;
      const source = sources.get(hit.place.path) ?? each.source;
      return {
        rule,
        hit,
        detection: detectionOf({ rule, hit, source, system, absorbedBy: absorbedBy(each) }),
      };
    })
    .sort(({ detection: a }, { detection: b }) => {
      return compareLocations(a.location, b.location) || compareText(a.ruleId, b.ruleId);
    });
}

function taken(
  rule: PipelineRule,
  { source }: { readonly source: string },
  system: string,
  hits: Iterable<Hit> = [],
): readonly Found[] {
  return [...hits].slice(0, mostHits).map((hit) => ({ rule, hit, source, system }));
}

/** An anchor and its aliases stand at one place: a rule speaks of it once, and says the worst. */
function withoutDoubles(all: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>();
  for (const each of all) {
    const { path, start, end } = each.hit.place;
    const name = `${each.rule.rule.id}\0${path}\0${start}\0${end}`;
    const known = best.get(name);
    if (known === undefined || weight(each) < weight(known)) best.set(name, each);
  }
  return [...best.values()];
}

/** The less, the worse. */
function weight({ rule, hit }: Found): number {
  return (
    severities.indexOf(hit.severity ?? rule.rule.severity) + (hit.isFaint === true ? severities.length : 0)
  );
}

/** Rules that speak of the same line and say more. */
function absorption(all: readonly Found[]): (found: Found) => readonly string[] {
  const lineOf = ({ hit }: Found) => `${hit.place.path}\0${hit.place.line}`;
  const byLine = Map.groupBy(all, lineOf);
  return (found) => {
    const { id } = found.rule.rule;
    const there = byLine.get(lineOf(found)) ?? [];
    const more = there.filter(({ rule }) => rule.absorbs.includes(id));
    return [...new Set(more.map(({ rule }) => rule.rule.id))].sort(compareText);
  };
}
