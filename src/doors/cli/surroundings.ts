import { awsPlaceOf, type Surroundings, timeOf } from '#report/surroundings';
import type { Format } from './formats.ts';
import type { ReportOutput } from './outputs.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The forms that hold more than a scan knows, and what asks for it; a test holds them equal to what reporters want. */
export const needs: Readonly<Partial<Record<Format, readonly ((surroundings: Surroundings) => unknown)[]>>> =
  {
    asff: [timeOf, awsPlaceOf],
    'gitlab-sast': [timeOf],
    'gitlab-secrets': [timeOf],
    ocsf: [timeOf],
  };

/** Throws a UserError when a report would lack something: before a scan, so that nobody waits for nothing. */
export function checkSurroundings(outputs: readonly ReportOutput[], env: Env): void {
  const surroundings = surroundingsOf(env);
  for (const { format } of outputs) for (const need of needs[format] ?? []) need(surroundings);
}

/**
 * Now, or the time of SOURCE_DATE_EPOCH (seconds since 1970, as reproducible builds set it), so that the same scan can
 * give the same bytes; the project, AWS account and region as the build service or the AWS tools name them.
 */
export function surroundingsOf(env: Env, clock: () => Date = () => new Date()): Surroundings {
  return {
    now: timeFrom(env['SOURCE_DATE_EPOCH']) ?? clock().toISOString(),
    project: projectFrom(env),
    aws: {
      account: env['AWS_ACCOUNT_ID'] || accountOf(env['CODEBUILD_BUILD_ARN']),
      region: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
    },
  };
}

/** What is no number of seconds is given on as it is: whoever needs a time refuses it by name. */
function timeFrom(seconds: string | undefined): string | undefined {
  if (seconds === undefined || seconds === '') return undefined;
  if (!/^\d{1,11}$/.test(seconds)) return seconds;
  return new Date(Number(seconds) * 1000).toISOString();
}

/** What the user says, or GitHub, GitLab or CodeBuild; the last as `project:build`. */
function projectFrom(env: Env): string {
  const built = env['CODEBUILD_BUILD_ID']?.split(':')[0];
  return env['HANDRAIL_PROJECT'] || env['GITHUB_REPOSITORY'] || env['CI_PROJECT_PATH'] || built || '';
}

/** CodeBuild names the account in its build's ARN only: `arn:aws:codebuild:eu-central-1:111122223333:build/…`. */
function accountOf(arn = ''): string {
  return /^arn:[\w-]+:codebuild:[\w-]*:(\d{12}):/.exec(arn)?.[1] ?? '';
}
