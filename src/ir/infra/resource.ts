import type { InfraValue, MapValue, Place } from './value.ts';

/** Formats that resources are read from; those of SAM and of the AWS CDK's output are `cloudformation`. */
export const infraFormats = [
  'ansible',
  'arm',
  'cloudformation',
  'compose',
  'dockerfile',
  'helm',
  'kubernetes',
  'openapi',
  'pulumi',
  'serverless',
  'terraform',
  'terraform-plan',
] as const;

/** One of the formats that resources are read from. */
export type InfraFormat = (typeof infraFormats)[number];

/** Something that will be made, or (a data source) looked up. */
export interface Resource {
  /** Unique in a graph: the root that it belongs to and its address. */
  readonly id: string;
  /** As the format names it: `module.vpc["a"].aws_s3_bucket.logs[0]`. */
  readonly address: string;
  /** Folder or file of the program that it is part of, relative to the tree; empty for the tree's own. */
  readonly root: string;
  readonly format: InfraFormat;
  /** As the format writes it: `aws_s3_bucket`, `AWS::S3::Bucket`, `Deployment`. */
  readonly type: string;
  /** The same of every format: `aws.s3.bucket`; the format's own type where none is known. */
  readonly kind: string;
  readonly name: string;
  readonly isLookup: boolean;
  readonly provider: Provider;
  /** What is written of it, defaults of its provider left out. Nested blocks are lists of maps. */
  readonly attributes: MapValue;
  /** The whole of it, and its first line. */
  readonly place: Place;
  readonly header: Place;
  /** Calls of modules that it came through, outermost first. */
  readonly calls: readonly Place[];
  /** Comments above and inside of it and of the calls that it came through, as they stand. */
  readonly comments: readonly ResourceComment[];
  /** What stands at it for tools, and means nothing to the cloud: `Metadata` of CloudFormation, annotations of Kubernetes. */
  readonly metadata?: MapValue;
  /** The same of what it is part of: templates and nested stacks of CloudFormation, innermost first. */
  readonly stackMetadata?: readonly MapValue[];
  /** Ids of resources that must be made first, because somebody said so. */
  readonly dependsOn: readonly string[];
  /** `unknown` when how many of it there will be is not known: then it stands for all of them, or none. */
  readonly number: 'one' | 'of-many' | 'unknown';
  /** Of a module that is not here: it is told from what the module is known to make of its inputs. */
  readonly outline?: Outlined;
  /** Of a chart: Helm itself rendered it, and not our own reading of the templates. */
  readonly isRendered?: true;
}

/** A module of a registry, of which only is known what it makes of its inputs. */
export interface Outlined {
  /** `terraform-aws-modules/s3-bucket/aws` */
  readonly name: string;
  /** For people, the version whose defaults count: `5.1.0`, `below 6.0.0`. */
  readonly version: string;
  /** Whether the call leaves open which version it takes. */
  readonly isVersionOpen: boolean;
}

/** Who makes a resource, and with which settings that count for every resource of it. */
export interface Provider {
  readonly name: string;
  readonly alias?: string;
  readonly region?: InfraValue;
  readonly defaultTags?: InfraValue;
}

/** A comment at or in a resource, in which somebody may have excused it. */
export interface ResourceComment {
  readonly text: string;
  readonly place: Place;
  /** Whether it stands at the call of a module that the resource came through. */
  readonly isOfCall: boolean;
}

/** A use of one resource in an attribute of another. */
export interface Reference {
  readonly from: string;
  readonly to: string;
  /** Where it stands in the user: `ingress[0].security_groups[1]`; `depends_on` where somebody only said so. */
  readonly attribute: string;
  /** What of the other is used: `arn`; empty for the whole. */
  readonly path: string;
}
