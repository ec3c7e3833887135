import type { Resource } from '#ir/infra/resource';
import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { foreignInfraRules } from '#model/foreign-infra.table';
import { present } from '#model/present';
import type { InlineSuppression } from '#model/suppression';

/** What the metadata of one resource excuses. */
export interface MetadataExcuses {
  readonly excuses: readonly OwnExcuse[];
  /** Ids of which we know no rule. */
  readonly unknown: readonly { readonly tool: string; readonly id: string; readonly at: InfraValue }[];
}

/** An entry in the metadata of a resource: it is about that one alone. */
export interface OwnExcuse {
  readonly resource: Resource;
  readonly suppression: InlineSuppression;
  /** Only findings that speak of one of these: `Resource::*`, `Action::s3:*`. */
  readonly appliesTo?: readonly string[];
}

interface Said {
  readonly tool: string;
  readonly id: string;
  readonly reason: string;
  readonly at: InfraValue;
  readonly appliesTo?: readonly string[];
}

/** Most entries of one resource. */
const most = 200;

/**
 * What a resource says of itself for other tools: `cfn_nag`, `cdk_nag`, `guard` and `checkov` in the metadata of
 * CloudFormation, `checkov.io/skip1` in the annotations of Kubernetes.
 */
export function metadataExcuses(resource: Resource): MetadataExcuses {
  const { metadata } = resource;
  if (metadata === undefined) return { excuses: [], unknown: [] };
  const said = [
    ...entries('cfn_nag', valueAt(metadata, 'cfn_nag', 'rules_to_suppress'), 'reason'),
    ...entries('cdk-nag', valueAt(metadata, 'cdk_nag', 'rules_to_suppress'), 'reason'),
    ...entries('Checkov', valueAt(metadata, 'checkov', 'skip'), 'comment'),
    ...guard(valueAt(metadata, 'guard', 'SuppressedRules')),
    ...annotations(metadata),
  ].slice(0, most);
  const known = said.filter(({ id }) => foreignInfraRules(id).length > 0);
  return {
    excuses: known.map((each) => ({
      resource,
      suppression: suppressionOf(each),
      ...present({ appliesTo: each.appliesTo }),
    })),
    unknown: said.filter(({ id }) => foreignInfraRules(id).length === 0),
  };
}

function entries(tool: string, list: InfraValue | undefined, reasonKey: string): readonly Said[] {
  return itemsOf(list).flatMap((item): readonly Said[] => {
    const id = valueAt(item, 'id');
    const reason = valueAt(item, reasonKey);
    const applies = valueAt(item, 'applies_to') ?? valueAt(item, 'appliesTo');
    if (id?.kind !== 'text') return [];
    const appliesTo = itemsOf(applies).flatMap((each) => (each.kind === 'text' ? each.text : []));
    return [
      {
        tool,
        id: id.text,
        reason: reason?.kind === 'text' ? reason.text : '',
        at: item,
        ...(applies === undefined ? {} : { appliesTo }),
      },
    ];
  });
}

function guard(list: InfraValue | undefined): readonly Said[] {
  return itemsOf(list).flatMap((item) => {
    if (item.kind === 'text') return { tool: 'Guard', id: item.text, reason: '', at: item };
    return entries('Guard', item, 'reason');
  });
}

/** `checkov.io/skip1: CKV_K8S_14=reason`. */
function annotations(metadata: MapValue): readonly Said[] {
  const inner = valueAt(metadata, 'annotations');
  const maps = [metadata, ...(inner?.kind === 'map' ? [inner] : [])];
  return maps.flatMap(({ entries: all }) =>
    [...all].flatMap(([key, { value }]): readonly Said[] => {
      if (!/^(?:checkov|bridgecrew)\.io\/skip\d+$/.test(key) || value.kind !== 'text') return [];
      const [id = '', ...reason] = value.text.split('=');
      return [{ tool: 'Checkov', id: id.trim(), reason: reason.join('='), at: value }];
    }),
  );
}

function suppressionOf({ tool, id, reason, at }: Said): InlineSuppression {
  const { path, line, column, endLine, endColumn } = at.place;
  const says = reason.trim() === '' ? '' : `: ${reason.trim().slice(0, 300)}`;
  return {
    rules: foreignInfraRules(id),
    reason: `${id} in the metadata (${tool})${says}`,
    location: { path, line, column, endLine, endColumn },
    covers: [],
    tool,
  };
}
