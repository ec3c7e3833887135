import { expect, test } from 'vitest';
import { attribute, graphOf } from './fixtures/read.ts';

const vpc = `Parameters:
  Range: {Type: String, Default: 10.0.0.0/8}
Resources:
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: !Ref Range}}
Outputs:
  Id: {Value: !Ref Vpc}
  Range: {Value: !Ref Range}
`;

function stack(name: string, properties: string): string {
  return `  ${name}:\n    Type: AWS::CloudFormation::Stack\n    Properties: ${properties}\n`;
}

test('a stack that is nested twice is there twice, each with what it is given', () => {
  const graph = graphOf({
    'app/main.yaml': `Resources:
${stack('One', '{TemplateURL: net/vpc.yaml, Parameters: {Range: 10.1.0.0/16}}')}${stack('Two', '{TemplateURL: ./net/vpc.yaml}')}  Subnet:
    Type: AWS::EC2::Subnet
    Properties: {VpcId: !GetAtt One.Outputs.Id, CidrBlock: !GetAtt Two.Outputs.Range}
`,
    'app/net/vpc.yaml': vpc,
  });
  expect(graph.ofKind('aws.ec2.vpc').map(({ id }) => id)).toEqual([
    'app/main.yaml:One/Vpc',
    'app/main.yaml:Two/Vpc',
  ]);
  expect(attribute(graph, 'One/Vpc', 'CidrBlock')).toMatchObject({ text: '10.1.0.0/16', origin: 'variable' });
  expect(attribute(graph, 'Two/Vpc', 'CidrBlock')).toMatchObject({ text: '10.0.0.0/8', origin: 'default' });
  expect(attribute(graph, 'Subnet', 'VpcId')).toMatchObject({
    kind: 'reference',
    to: 'app/main.yaml:One/Vpc',
  });
  expect(attribute(graph, 'Subnet', 'CidrBlock')).toMatchObject({ text: '10.0.0.0/8' });
  expect(graph.resources.find(({ address }) => address === 'One/Vpc')).toMatchObject({
    place: { path: 'app/net/vpc.yaml' },
    calls: [{ path: 'app/main.yaml', line: 2 }],
  });
});

test('a template at an address is the only one here whose path ends so', () => {
  const url = '!Sub "https://${Bucket}.s3.amazonaws.com/${Prefix}net/vpc.yaml"';
  const files = {
    'main.yaml': `Resources:\n${stack('Net', `{TemplateURL: ${url}}`)}`,
    'x/net/vpc.yaml': vpc,
  };
  expect(graphOf(files).ofKind('aws.ec2.vpc')).toHaveLength(1);
  const twice = graphOf({ ...files, 'y/net/vpc.yaml': vpc });
  expect(twice.gaps).toMatchObject([{ why: 'not-checked-out' }]);
});

test('what the CDK nests is found by its note', () => {
  const main = {
    Resources: {
      Net: {
        Type: 'AWS::CloudFormation::Stack',
        Metadata: { 'aws:asset:path': 'Net.nested.template.json', 'aws:asset:property': 'TemplateURL' },
        Properties: {
          TemplateURL: { 'Fn::Join': ['', ['https://s3.', { Ref: 'AWS::Region' }, '/abc.json']] },
        },
      },
    },
  };
  const net = { Resources: { Vpc: { Type: 'AWS::EC2::VPC' } } };
  const graph = graphOf({
    'cdk.out/Main.template.json': JSON.stringify(main),
    'cdk.out/Net.nested.template.json': JSON.stringify(net),
  });
  expect(graph.resources.map(({ address }) => address)).toEqual(['Net', 'Net/Vpc']);
  expect(graph.gaps).toEqual([]);
});

test('a template that is not here is a gap, and so is one within itself', () => {
  const gone = graphOf({ 'a.yaml': `Resources:\n${stack('Net', '{TemplateURL: ./gone.yaml}')}` });
  expect(gone.gaps).toMatchObject([
    { detail: 'Line 2: The template of the stack Net is not here. What it would make was not checked.' },
  ]);
  const round = graphOf({
    'a.yaml': `Resources:\n${stack('B', '{TemplateURL: ./b.yaml}')}`,
    'b.yaml': `Resources:\n${stack('A', '{TemplateURL: ./a.yaml}')}  It: {Type: 'AWS::S3::Bucket'}\n`,
  });
  expect(round.resources.map(({ id }) => id)).toEqual(['a.yaml:B', 'a.yaml:B/A', 'a.yaml:B/It']);
  expect(round.gaps).toMatchObject([{ why: 'syntax', path: 'b.yaml' }]);
});

test('stacks that double at each level are bounded and told', () => {
  const level = (i: number) =>
    `Resources:\n${stack('A', `{TemplateURL: ./${i}.yaml}`)}${stack('B', `{TemplateURL: ./${i}.yaml}`)}`;
  const files = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [`${i}.yaml`, level(i + 1)]));
  const graph = graphOf({ ...files, '15.yaml': vpc });
  expect(graph.resources.length).toBeLessThan(3000);
  expect(graph.gaps.some(({ why }) => why === 'budget')).toBe(true);
});
