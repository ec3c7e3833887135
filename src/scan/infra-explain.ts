import type { Blame } from '#audit/infra/condition';
import { allInfraRules } from '#audit/infra/rules';
import type { Resource } from '#ir/infra/resource';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import type { Finding } from '#model/finding';
import type { Location } from '#model/location';
import type { InfraStudy } from './infra-study.ts';

/** The resource that a finding is about, in words, with the calls of modules that it came through. */
export interface InfraExplanation {
  readonly resources: readonly {
    readonly says: string;
    readonly location: Location;
    readonly calls: readonly Location[];
  }[];
}

/** Resources that are named, at most. */
const most = 5;

/** What is known of a finding beyond what reports say: which resources it is about and what they came through. */
export function explainInfra({ ruleId, location }: Finding, { verdict }: InfraStudy): InfraExplanation {
  const told = verdict.told.find(
    ({ detection }) =>
      detection.ruleId === ruleId &&
      detection.location.path === location.path &&
      detection.location.line === location.line &&
      detection.location.column === location.column,
  );
  const resources = [...new Set((told?.hits ?? []).map(({ resource }) => resource))];
  return {
    resources: resources.slice(0, most).map((resource) => ({
      says: `${resource.address} (${resource.type}${numberOf(resource)})`,
      location: placed(resource.header),
      calls: resource.calls.map(placed),
    })),
  };
}

function numberOf({ number }: Resource): string {
  return number === 'unknown' ? ', nobody knows how many' : '';
}

/** Why nothing more is reported at a place of infrastructure code. */
export interface InfraReason {
  readonly code: 'no-resource' | 'no-rule' | 'not-known' | 'holds' | 'looked-up';
  readonly says: string;
  readonly location?: Location;
}

/** What was asked of the resources on a line, and not answered with a finding. */
export function explainInfraLine(path: string, line: number, study: InfraStudy): readonly InfraReason[] {
  const here = study.graph.resources.filter(
    ({ place }) => place.path === path && place.line <= line && place.endLine >= line,
  );
  if (here.length === 0) {
    const isRead = study.graph.paths.includes(path);
    const says = isRead
      ? 'Nothing on this line is part of a resource.'
      : 'The file is no infrastructure code that Handrail reads.';
    return [{ code: 'no-resource', says }];
  }
  return here.slice(0, most).flatMap((resource) => reasonsOf(resource, study));
}

function reasonsOf(resource: Resource, { verdict }: InfraStudy): readonly InfraReason[] {
  const { address, type, kind, isLookup } = resource;
  if (isLookup)
    return [
      { code: 'looked-up', says: `${address} is looked up, not made: what it is like is decided elsewhere.` },
    ];
  const asked = allInfraRules.filter(({ applies }) => applies.flatMap(kindsNamed).includes(kind));
  if (asked.length === 0)
    return [{ code: 'no-rule', says: `No rule is about resources of the type ${type}.` }];
  const found = verdict.told.filter(({ hits }) => hits.some((hit) => hit.resource === resource)).length;
  const unknown = verdict.undecided.filter((each) => each.resource === resource);
  const holding = asked.length - found - unknown.length;
  return [
    ...unknown.map(({ rule, blames }): InfraReason => {
      const [blame] = blames;
      const why = blame === undefined ? 'what it depends on is not known' : unknownText(blame);
      const says = `${rule.rule.id} cannot be told of ${address}: ${why}`;
      return { code: 'not-known', says, ...(blame === undefined ? {} : { location: placed(blame.place) }) };
    }),
    ...(holding > 0
      ? [
          {
            code: 'holds' as const,
            says: `${holding} of ${asked.length} rules on ${type} hold of ${address}, or are not about it.`,
          },
        ]
      : []),
  ];
}

function unknownText({ written, value, says }: Blame): string {
  if (says !== undefined) return says;
  const name = written === '' ? 'a value' : `\`${written}\``;
  if (value?.kind === 'unknown') return `${name} is not known. ${value.detail}`;
  if (value?.kind === 'reference') return `${name} is only known once ${value.to} is made.`;
  return `${name} is not known.`;
}

function placed({ path, line, column, endLine, endColumn }: Location): Location {
  return { path, line, column, endLine, endColumn };
}
