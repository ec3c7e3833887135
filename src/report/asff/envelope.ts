import type { Scan } from '#model/scan';
import type { Severity } from '#model/severity';
import { digest } from '../finding-ids.ts';
import { clipped } from '../inert/clipped.ts';
import { type AwsPlace, awsPlaceOf, projectOf, type Surroundings, timeOf } from '../surroundings.ts';

/** What every finding of a report shares: account, region, product, time and the project that was scanned. */
export interface Envelope extends AwsPlace {
  readonly productArn: string;
  readonly version: string;
  readonly time: string;
  readonly project: string;
  readonly revision: string;
}

/** Findings that are not of an integrated partner belong to the account's own default product. */
export function envelopeOf({ tool, target }: Scan, surroundings: Surroundings): Envelope {
  const place = awsPlaceOf(surroundings);
  const { partition, region, account } = place;
  return {
    ...place,
    productArn: `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`,
    version: tool.version,
    time: timeOf(surroundings).toISOString(),
    project: text(projectOf(surroundings, target), 128),
    revision: text(target.revision ?? 'none', 128),
  };
}

/** Foreign text for a field that must hold something other than white space, cut to its limit in characters. */
export function text(value: string, most: number): string {
  const shown = clipped(value, most);
  return shown.trim() === '' ? '(none)' : shown;
}

/** Text that is inert already and may hold line feeds, for such a field. */
export function cut(inert: string, most: number): string {
  if (inert.trim() === '') return '(none)';
  return inert.length <= most ? inert : `${inert.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const labels: Readonly<Record<Severity, string>> = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
};

/** What every finding begins with. `FindingProviderFields` are what Security Hub lets a provider update later. */
export function head(
  id: string,
  generator: string,
  severity: Severity,
  types: readonly string[],
  of: Envelope,
) {
  const label = { Label: labels[severity], Original: severity };
  return {
    SchemaVersion: '2018-10-08',
    // An account keeps the findings of all its projects together, and two of them may share a line.
    Id: `handrail/${digest(JSON.stringify([of.project, id]))}`,
    ProductArn: of.productArn,
    ProductName: 'Handrail',
    CompanyName: 'Handrail',
    Region: of.region,
    GeneratorId: text(`handrail/${generator}`, 512),
    AwsAccountId: of.account,
    CreatedAt: of.time,
    UpdatedAt: of.time,
    Types: types,
    Severity: label,
    FindingProviderFields: { Severity: label, Types: types },
    RecordState: 'ACTIVE',
  };
}

/** The scanned tree, or a file in it: nothing that AWS has a resource type for. */
export function resource(path: string, details: Readonly<Record<string, string>>, of: Envelope): object {
  return {
    Type: 'Other',
    Id: text(path === '' ? of.project : `${of.project}/${path}`, 512),
    Partition: of.partition,
    Region: of.region,
    Details: { Other: { Project: of.project, Revision: of.revision, ...details } },
  };
}
