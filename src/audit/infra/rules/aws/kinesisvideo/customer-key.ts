import { infraRule } from '../../../infra-rule.ts';

/** Stream of video without a key of your own. */
export const kinesisvideoCustomerKey = infraRule({
  name: 'aws-kinesisvideo-customer-key',
  title: 'Stream of video is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html'],
  applies: ['aws.kinesisvideo.stream'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_kinesis_video_stream" "main" { # flaw
  name       = "door"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::KinesisVideo::Stream
    Properties:
      Name: door
`,
  },
  good: {
    terraform: `resource "aws_kinesis_video_stream" "main" {
  name       = "door"
  kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisVideo::Stream
    Properties:
      Name: door
      KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
