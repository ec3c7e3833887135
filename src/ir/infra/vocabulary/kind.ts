import type { InfraFormat, Resource } from '../resource.ts';
import type { MapValue } from '../value.ts';

/**
 * One kind of resource in all formats. Rules name its attributes as the current provider of Terraform does; those of
 * other formats get such names by themselves (`StorageEncrypted` is `storage_encrypted`), and a table says what differs.
 */
export interface Kind {
  /** `aws.rds.instance` */
  readonly kind: string;
  /** Types of all formats that are of it: `aws_db_instance`, `AWS::RDS::DBInstance`. */
  readonly types: readonly string[];
  /** Names for several kinds that rules may use like a kind: `kubernetes.workload`. */
  readonly groups?: readonly string[];
  /** It is only ever looked up, and rules are asked of it nevertheless: what is written of it is used by others. */
  readonly isLookedUp?: true;
  /** Where an attribute stands in a format, when its own name does not tell. */
  readonly reads?: Readonly<Partial<Record<InfraFormat, Reads>>>;
  /** Keys whose maps have keys of the user's own choice, besides those that every kind has (`view.ts`). */
  readonly ownKeys?: readonly string[];
  /** Resources that say something of this one in Terraform, and are part of it elsewhere. */
  readonly absorbs?: readonly Absorbed[];
  /** The attribute by which others may name it in plain text: `bucket`. */
  readonly nameAt?: string;
  /** The last word on the view: for what tables cannot say. */
  readonly view?: (attributes: MapValue, resource: Resource) => MapValue;
}

/** By the path of an attribute in a view (`versioning_configuration.status`): where it is written. The first that is there counts. */
export type Reads = Readonly<Record<string, string | Reading | readonly (string | Reading)[]>>;

/** Where an attribute is written, and what the words there mean. */
export interface Reading {
  /** Path in the format's own names: `VersioningConfiguration.Status`. */
  readonly at: string;
  /** Values of a view by those that are written: `{ true: 'Enabled', false: 'Suspended' }`; others stay as they are. */
  readonly means?: Readonly<Record<string, string | number | boolean>>;
}

/** Satellites of a resource, which name it in an attribute of theirs. */
export interface Absorbed {
  readonly types: readonly string[];
  /** The attribute of the satellite that names the resource, as in a view: `bucket`. */
  readonly via: string;
  /** The key of the view under which the satellite stands: `public_access_block`. */
  readonly as?: string;
  /** There may be many of it: the key holds a list. */
  readonly isMany?: true;
  /** Attributes of the satellite that are attributes of the resource, under the same names. */
  readonly spread?: readonly string[];
}
