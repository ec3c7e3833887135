import { infraRule } from '../../../infra-rule.ts';

/** Grants in access lists to groups that everybody is in. */
export const s3AclGrantPublic = infraRule({
  name: 'aws-s3-acl-grant-public',
  title: 'Access list of a bucket has a grant for everybody',
  severity: 'high',
  cwe: 732,
  what: 'A grant names the group of everybody (`AllUsers`) or of everybody who has an account of AWS (`AuthenticatedUsers`).',
  why: 'An account costs nothing: both groups are the whole world, and it can read, write or change the list itself.',
  fix: ['Take the grant away, and give rights by a policy that names roles.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html#specifying-grantee'],
  applies: ['aws.s3.bucket', 'aws.s3.bucket-acl'],
  must: {
    all: ['uri', 'grantee.uri'].map((name) => ({
      each: 'access_control_policy.grant',
      must: { at: name, matchesNot: /\/groups\/global\/(?:AllUsers|AuthenticatedUsers)$/ },
    })),
  },
  bad: {
    terraform: [
      `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  access_control_policy {
    owner {
      id = "owner"
    }
    grant {
      permission = "WRITE_ACP"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers" # flaw
      }
    }
  }
}
`,
      `resource "aws_s3_bucket" "photos" {
  grant {
    type        = "Group"
    permissions = ["READ"]
    uri         = "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_acl" "photos" {
  bucket = aws_s3_bucket.photos.id
  access_control_policy {
    owner {
      id = "owner"
    }
    grant {
      permission = "WRITE"
      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}
`,
  },
});
