import { UserError } from '#model/failure';
import type { Target } from '#model/scan';

/** When and where a report is made: a scan holds neither, so that it stays the same; the door gives both. */
export interface Surroundings {
  /** ISO 8601 in UTC, such as `2027-01-31T08:00:00.000Z`. Only forms that cannot do without a time ask for it. */
  readonly now?: string;
  /** Tells the tree from others where findings of many are kept together: `acme/shop`. */
  readonly project?: string;
  readonly aws?: {
    /** Twelve digits. */
    readonly account?: string;
    readonly region?: string;
  };
}

/** An AWS account in a region, with the partition that the region belongs to. */
export interface AwsPlace {
  readonly account: string;
  readonly region: string;
  readonly partition: 'aws' | 'aws-cn' | 'aws-us-gov';
}

/** The time of the report; throws a UserError where the caller gave none or no time: an invented one would be a lie. */
export function timeOf({ now }: Surroundings): Date {
  const time = new Date(now ?? Number.NaN);
  if (!Number.isNaN(time.getTime())) return time;
  throw new UserError(
    'report-needs-time',
    now === undefined
      ? 'This form of report holds the time at which it was made, and none was given.'
      : `This form of report holds the time at which it was made, and '${now}' is not a time.`,
    'Give `now` as ISO 8601 in UTC, such as 2027-01-31T08:00:00Z; on the command line, check SOURCE_DATE_EPOCH.',
  );
}

/** The account and region that findings are imported into; throws a UserError where one is missing or misspelt. */
export function awsPlaceOf({ aws = {} }: Surroundings): AwsPlace {
  const { account = '', region = '' } = aws;
  if (!/^\d{12}$/.test(account)) throw missing('account', 'AWS_ACCOUNT_ID', account, 'twelve digits');
  if (!/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region))
    throw missing('region', 'AWS_REGION', region, 'a region such as eu-central-1');
  return { account, region, partition: partitionOf(region) };
}

/** What findings of this tree are kept under beside those of others: the project, else the name of the target. */
export function projectOf({ project = '' }: Surroundings, { name }: Target): string {
  return project === '' ? name : project;
}

function partitionOf(region: string): AwsPlace['partition'] {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

function missing(what: string, variable: string, given: string, wanted: string): UserError {
  return new UserError(
    'report-needs-aws',
    given === ''
      ? `Every finding in AWS Security Finding Format names an AWS ${what}, and none is known.`
      : `Every finding in AWS Security Finding Format names an AWS ${what}, and '${given}' is none.`,
    `Set ${variable} to ${wanted}.`,
  );
}
