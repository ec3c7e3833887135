import type { PlainEdit } from '#model/text-edit';
import type { Told } from '../detection.ts';
import type { Mend } from '../infra-rule.ts';
import { type Change, isAddition, type Leaf } from './change.ts';
import type { MendContext } from './context.ts';
import { editsOf } from './edits.ts';
import { changesFor } from './set.ts';

/** What should mend a finding, before anybody tried it: all in one file. */
export interface InfraProposal {
  readonly path: string;
  /** It alone, as edits. */
  readonly edits: readonly PlainEdit[];
  /** The same, to be written together with that of other findings ({@link editsOf}). */
  readonly changes: readonly Change[];
  /** Types of resources that there are more of then. */
  readonly adds: readonly string[];
  readonly says: string;
  readonly isDisruptive: boolean;
}

/**
 * What makes the values that a rule names what it wants, or what the rule itself writes; undefined where one of them cannot
 * be written: it is made by an expression, the format's name for it is not proved by a sample, or there is nothing to put
 * it into.
 */
export function mendOf(told: Told, context: MendContext): InfraProposal | undefined {
  const mend = told.hits[0]?.rule.mend;
  const changes = mend === undefined ? undefined : changesOf(mend, told, context);
  const edits = changes && editsOf(changes, context.textOf);
  if (mend === undefined || changes === undefined || edits?.size !== 1) return undefined;
  const [[path, own] = ['', []]] = edits;
  if (own.length === 0) return undefined;
  return {
    path,
    edits: own,
    changes,
    adds: changes.filter(isAddition).map(({ type }) => type),
    says: mend.says ?? sentence(valuesOf(mend, told), changes),
    isDisruptive: mend.isDisruptive === true,
  };
}

function changesOf(mend: Mend, told: Told, context: MendContext): readonly Change[] | undefined {
  const [hit] = told.hits;
  if (hit === undefined) return undefined;
  const { resource, rule } = hit;
  const changes: Change[] = [];
  if (mend.write !== undefined) {
    const written = mend.write({ resource, blame: told.blame, ...context });
    if (written === undefined) return undefined;
    const { path } = resource.place;
    changes.push(...written.map((edit) => ({ ...edit, path })));
  }
  for (const [path, value] of Object.entries(valuesOf(mend, told))) {
    const made = changesFor(path, value, { resource, rule, context, item: told.blame.item });
    if (made === undefined) return undefined;
    changes.push(...made);
  }
  return changes;
}

/** What is set, in the format of the resource. */
function valuesOf({ set, setIn }: Mend, { hits }: Told): Readonly<Record<string, Leaf | undefined>> {
  const format = hits[0]?.resource.format;
  return (format && setIn?.[format]) ?? set ?? {};
}

function sentence(set: Readonly<Record<string, Leaf | undefined>>, changes: readonly Change[]): string {
  const added = changes.find(isAddition);
  const parts = Object.entries(set).map(([path, value]) =>
    value === undefined
      ? `takes \`${path}\` away`
      : typeof value === 'object'
        ? `puts ${value.map((each) => `\`${each}\``).join(', ')} into \`${path}\``
        : `sets \`${path}\` to ${value}`,
  );
  const text = `${parts.join(', ')}${added === undefined ? '' : `, in a resource \`${added.type}\` more`}`;
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
