import { vexJustificationOf, vexStatusOf } from '#model/decision';
import { decisionNote } from '#model/decision-note';
import { tool } from '../bill/tool.ts';
import { uuidOf } from '../bill/uuid.ts';
import { type Imprint, isSame, nextVersion, textIn, valueIn } from './edition.ts';
import { actionOf, type Position } from './position.ts';

/** Positions as OpenVEX 0.2.0; the document before it where that says the same. */
export function openVexDocument(positions: readonly Position[], imprint: Imprint): unknown {
  const { author, now, product, before } = imprint;
  const statements = positions.map((position) => statementOf(position, imprint));
  if (before !== undefined && isSame(valueIn(before, 'statements'), statements)) return before;
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id':
      textIn(before, '@id') ?? `urn:uuid:${uuidOf(JSON.stringify(['openvex', author, product, statements]))}`,
    author,
    timestamp: textIn(before, 'timestamp') ?? now,
    ...(before === undefined ? {} : { last_updated: now }),
    version: before === undefined ? 1 : nextVersion(valueIn(before, 'version')),
    tooling: `${tool.name} ${tool.version}`,
    statements,
  };
}

function statementOf(position: Position, { product }: Imprint): object {
  const { ids, purl, status, justification, on } = position;
  const [name = '', ...aliases] = ids;
  const said = vexStatusOf(status);
  const component = { '@id': purl, identifiers: { purl } };
  return {
    vulnerability: { name, ...(aliases.length === 0 ? {} : { aliases }) },
    ...(on === undefined ? {} : { timestamp: `${on}T00:00:00Z` }),
    products: [product === undefined ? component : { '@id': product, subcomponents: [component] }],
    status: said,
    ...(said === 'not_affected' && justification !== undefined
      ? { justification: vexJustificationOf(justification) }
      : {}),
    ...(said === 'not_affected' ? impactOf(position) : {}),
    ...(said === 'affected' ? { action_statement: actionOf(position) } : {}),
    ...noteOf(position),
  };
}

/** One of label and sentence there has to be. */
function impactOf({ reason, justification }: Position): object {
  if (reason !== '') return { impact_statement: reason };
  return justification === undefined ? { impact_statement: 'It is a false positive.' } : {};
}

/** What somebody else stated has no decision of ours behind it. */
function noteOf(position: Position): object {
  return position.status === 'affected' ? {} : { status_notes: decisionNote(position) };
}
