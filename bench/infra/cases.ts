import type { Told } from '#audit/infra/detection';
import type { Resource } from '#ir/infra/resource';

/** Files that are read together, and what somebody says of them. */
export interface Unit {
  readonly files: ReadonlyMap<string, string>;
  readonly cases: readonly InfraCase[];
}

/** One answer that is expected of one rule of another tool. */
export interface InfraCase {
  readonly set: InfraSet;
  /** As the set calls it: `terraform/aws`, `kubernetes`. */
  readonly platform: string;
  /** Id of the rule: `CKV_AWS_21`, a UUID of KICS, a name of Guard. */
  readonly foreign: string;
  readonly name: string;
  readonly expected: boolean;
  /** What is flagged or not; the whole unit without it. */
  readonly at?: CasePlace;
}

export type InfraSet = 'kics' | 'checkov' | 'guard';

/** A file, one of its lines, or a resource by the name that the set has for it. */
export type CasePlace =
  | { readonly path: string; readonly line?: number }
  | { readonly resource: string; readonly isSame: (resource: Resource) => boolean };

/** Whether findings answer a case: at its line, or anywhere in the resource that the line is in. */
export interface Answer {
  readonly isTold: boolean;
  readonly isAtLine: boolean;
}

/** What findings of the rules that are meant say of a case. */
export function answerOf({ at }: InfraCase, told: readonly Told[], resources: readonly Resource[]): Answer {
  if (at === undefined) return both(told.length > 0);
  if ('resource' in at) {
    const named = resources.filter(at.isSame);
    return both(told.some((each) => named.some((resource) => isOf(each, resource))));
  }
  const here = told.filter(({ detection }) => detection.location.path === at.path);
  const { line } = at;
  if (line === undefined) return both(here.length > 0);
  const isAtLine = here.some(({ detection }) => detection.location.line === line);
  const around = resources.filter((each) => isWithin(each, at.path, line));
  return {
    isAtLine,
    isTold: isAtLine || here.some((each) => around.some((resource) => isOf(each, resource))),
  };
}

function both(isTold: boolean): Answer {
  return { isTold, isAtLine: isTold };
}

function isOf({ detection, hits }: Told, resource: Resource): boolean {
  const { path, line } = detection.location;
  return hits.some((hit) => hit.resource.id === resource.id) || isWithin(resource, path, line);
}

function isWithin({ place }: Resource, path: string, line: number): boolean {
  return place.path === path && place.line <= line && line <= place.endLine;
}
