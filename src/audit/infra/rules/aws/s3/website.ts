import { infraRule } from '../../../infra-rule.ts';

/** Buckets that serve a site without TLS. */
export const s3Website = infraRule({
  name: 'aws-s3-website',
  title: 'Bucket serves a website without TLS',
  severity: 'low',
  cwe: 319,
  what: 'The bucket is a website: its address at S3 speaks plain HTTP only, and the bucket must be open for it.',
  why: 'Whoever is on the way can read and change the pages, and an open bucket shows files that were never meant to be seen.',
  fix: [
    'Serve the site by CloudFront with a certificate and origin access control, and keep the bucket closed.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html'],
  applies: ['aws.s3.bucket'],
  where: { at: 'website.redirect_all_requests_to', isSet: false },
  must: { at: 'website', isSet: false },
  bad: {
    terraform: `resource "aws_s3_bucket" "photos" {
  website { # flaw
    index_document = "index.html"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      WebsiteConfiguration: # flaw
        IndexDocument: index.html
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: photos
`,
  },
});
