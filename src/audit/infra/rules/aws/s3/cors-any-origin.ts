import { infraRule } from '../../../infra-rule.ts';

/** Buckets that any site may change from the browser of a user. */
export const s3CorsAnyOrigin = infraRule({
  name: 'aws-s3-cors-any-origin',
  title: 'Any site may change the bucket from a browser',
  severity: 'low',
  cwe: 942,
  what: 'A rule for other origins lets every site send requests that write or delete, or uses any method and header.',
  why: 'A page that a user of yours visits can use what the browser holds for your bucket.',
  fix: ['Name the origins that are yours in `allowed_origins`, and only the methods that they use.'],
  references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors.html'],
  applies: ['aws.s3.bucket', 'aws.s3.cors'],
  must: {
    each: 'cors_rule',
    must: {
      any: [
        { at: 'allowed_origins', containsNot: '*' },
        { all: [{ at: 'allowed_methods', containsNot: ['PUT', 'POST', 'DELETE', '*'] }] },
      ],
    },
  },
  bad: {
    terraform: `resource "aws_s3_bucket" "photos" {
  bucket = "photos"
}
resource "aws_s3_bucket_cors_configuration" "photos" {
  bucket = aws_s3_bucket.photos.id
  cors_rule {
    allowed_headers = ["*"]
    allowed_methods = ["PUT", "POST"]
    allowed_origins = ["*"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      CorsConfiguration:
        CorsRules:
          - AllowedMethods: [PUT]
            AllowedOrigins: ['*'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_s3_bucket" "photos" {
  cors_rule {
    allowed_methods = ["GET"]
    allowed_origins = ["*"]
  }
  cors_rule {
    allowed_methods = ["PUT"]
    allowed_origins = ["https://example.com"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::S3::Bucket
    Properties:
      CorsConfiguration:
        CorsRules:
          - AllowedMethods: [GET]
            AllowedOrigins: ['*']
`,
  },
});
