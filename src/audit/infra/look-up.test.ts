import { expect, test } from 'vitest';
import { acmAuthorityKey } from './rules/aws/acm/authority-key.ts';
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

test('a map that only the view has is no part of the path', () => {
  const template = `Resources:
  Main:
    Type: AWS::ACMPCA::CertificateAuthority
    Properties:
      KeyAlgorithm: RSA_1024
`;
  const [found] = findIn({ 'template.yaml': template }, [acmAuthorityKey]);
  expect(found?.evidence?.['attribute']).toBe('KeyAlgorithm');
});
