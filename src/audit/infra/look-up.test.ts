import { expect, test } from 'vitest';
import { s3Ownership } from './rules/aws/s3/ownership.ts';
import { findIn } from './sample.ts';

test('what a table of the vocabulary reads from elsewhere is told by its path in the resource, once', () => {
  const template = `Resources:
  Photos:
    Type: AWS::S3::Bucket
    Properties:
      OwnershipControls:
        Rules:
          - ObjectOwnership: ObjectWriter
`;
  const [found] = findIn({ 'template.yaml': template }, [s3Ownership]);
  expect(found?.evidence?.['attribute']).toBe('OwnershipControls.Rules.ObjectOwnership');
});
