import { type CheckCondition, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { type Found, lookUp } from '../../../look-up.ts';
import { wordOf } from '../../../test-value.ts';

/** A setting that a group of parameters must have. */
export interface WantedParameter {
  readonly names: readonly string[];
  readonly isGood: (word: string) => boolean;
  /** Families whose default is bad: what is not written fails in them. */
  readonly badByDefault: RegExp;
  readonly says: string;
}

const group = 'aws.rds.parameter-group';

/** Attributes by which databases name their groups. */
const groupNames = ['parameter_group_name', 'db_parameter_group_name', 'db_cluster_parameter_group_name'];

/** Holds when a group of parameters of a database has a setting: as blocks in Terraform, by name in CloudFormation. */
export function parameterIs(wanted: WantedParameter): CheckCondition {
  return { check: (subject) => verdictOfGroups(subject, wanted) };
}

/** Of a database: what holds of its groups, and is told there. */
function verdictOfGroups(subject: Subject, wanted: WantedParameter): Verdict {
  if (subject.resource.kind === group) return verdictOn(subject, wanted);
  const { resource, views } = subject;
  const groups = groupNames.flatMap((via) => views.graph.connected(resource.id, group, via));
  const verdicts = groups.map((each) =>
    verdictOn({ ...subject, resource: each, view: views.of(each), place: each.header, path: '' }, wanted),
  );
  return verdicts.find(({ holds: isGood }) => isGood === false) ?? holds;
}

function verdictOn(subject: Subject, { names, isGood, badByDefault, says }: WantedParameter): Verdict {
  const { view, place } = subject;
  const { found, isOpen } = parametersOf(subject, names);
  const [first] = found;
  if (first?.value !== undefined) {
    const word = wordOf(first.value);
    if (word === undefined) return unsure();
    return isGood(word) ? holds : fails({ ...first, value: first.value });
  }
  if (isOpen) return unsure();
  const family = view.entries.get('family')?.value;
  if (family?.kind !== 'text') return unsure();
  return badByDefault.test(family.text) ? fails({ place, path: '', written: '', says }) : holds;
}

function parametersOf(
  subject: Subject,
  names: readonly string[],
): { readonly found: readonly Found[]; readonly isOpen: boolean } {
  const found: Found[] = [];
  let isOpen = false;
  const blocks = subject.view.entries.get('parameter')?.value;
  if (blocks !== undefined && (blocks.kind !== 'list' || blocks.isOpen)) isOpen = true;
  for (const { value } of lookUp(subject, ['parameter'])) {
    if (value?.kind !== 'map') continue;
    const name = value.entries.get('name')?.value;
    const given = value.entries.get('value');
    if (name !== undefined && name.kind !== 'text') isOpen = true;
    if (name?.kind === 'text' && names.includes(name.text) && given !== undefined)
      found.push({
        value: given.value,
        place: given.place,
        path: `parameter.${name.text}`,
        written: name.text,
      });
  }
  const map = subject.view.entries.get('parameters')?.value;
  if (map !== undefined && (map.kind !== 'map' || map.isOpen)) isOpen = true;
  if (map?.kind === 'map')
    for (const [name, { value, place }] of map.entries)
      if (names.includes(name)) found.push({ value, place, path: `parameters.${name}`, written: name });
  return { found, isOpen };
}
