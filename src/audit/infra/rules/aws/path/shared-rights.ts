import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement, Word } from '#ir/infra/iam/policy';
import type { Resource } from '#ir/infra/resource';
import type { Subject } from '../../../condition.ts';
import { policiesOfIdentity } from '../shared-policy.ts';
import { firstCovering, givesFreely, isAdministrator } from '../shared-statement.ts';

/** Rights that somebody gets by a role, and the statement that gives them. */
export interface Rights {
  readonly role: Resource;
  readonly word: Word;
  readonly action: string;
}

/** The first of some actions that roles may do to everything of a service, freely; those who may do all are told elsewhere. */
export function rightsOf(
  roles: readonly Resource[],
  wanted: readonly string[],
  subject: Subject,
): Rights | undefined {
  for (const role of roles) {
    const own = { ...subject, resource: role, view: subject.views.of(role), place: role.header, path: '' };
    for (const statement of policiesOfIdentity(own).flatMap(({ statements }) => statements)) {
      if (!givesFreely(statement) || isAdministrator(statement) || !isOfEverything(statement)) continue;
      const found = firstCovering(statement, wanted);
      if (found !== undefined) return { role, ...found };
    }
  }
  return undefined;
}

/** Whether a statement is of everything, or of all there is of a service: `arn:aws:s3:::*`. */
function isOfEverything({ resources }: PolicyStatement): boolean {
  if (coverEverything(resources) === true) return true;
  return (
    !resources.isNot &&
    resources.words.some(({ text }) =>
      /^arn:[^:]*:[a-z0-9-]+:[^:]*:[^:]*:(?:\*|\*\/\*|table\/\*|secret:\*|parameter\/\*|key\/\*)$/.test(
        text ?? '',
      ),
    )
  );
}

/** Roles that a resource acts as by an attribute, those behind a profile among them. */
export function rolesBy({ views }: Subject, from: Resource, via: readonly string[]): readonly Resource[] {
  const { graph } = views;
  return via.flatMap((name) => [
    ...graph.connected(from.id, 'aws.iam.role', name),
    ...graph
      .connected(from.id, 'aws.iam.instance-profile', name)
      .flatMap((profile) =>
        ['role', 'roles'].flatMap((at) => graph.connected(profile.id, 'aws.iam.role', at)),
      ),
  ]);
}

/** What tells secrets, on whatever resource. */
export const secretActions: readonly string[] = [
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
];

/** What reads, changes or deletes data. */
export const dataActions: readonly string[] = [
  's3:GetObject',
  's3:DeleteObject',
  's3:PutObject',
  'dynamodb:Scan',
  'dynamodb:GetItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'rds-data:ExecuteStatement',
];

/** What gives somebody more rights than they had. */
export const rightsActions: readonly string[] = [
  'iam:AttachRolePolicy',
  'iam:AttachUserPolicy',
  'iam:CreateAccessKey',
  'iam:CreateLoginProfile',
  'iam:CreatePolicyVersion',
  'iam:PutRolePolicy',
  'iam:PutUserPolicy',
  'iam:UpdateAssumeRolePolicy',
  'sts:AssumeRole',
];
