import { infraRule } from '../../../infra-rule.ts';

/** Streams of video with the default key. */
export const kinesisVideoKey = infraRule({
  name: 'aws-kinesis-video-key',
  title: 'Stream of video has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Stream of video names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/kinesisvideostreams/latest/dg/how-kms.html'],
  applies: ['aws.kinesis.video'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_kinesis_video_stream" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::KinesisVideo::Stream
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_kinesis_video_stream" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::KinesisVideo::Stream
    Properties:
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
