import type { Resource } from '../resource.ts';
import { type InfraValue, valueAt } from '../value.ts';
import type { Views } from '../view.ts';
import { usedIn } from './surroundings.ts';

/** Whether data is encrypted where it lies; `unknown` also where no setting speaks of it. */
export interface Encryption {
  readonly atRest: 'yes' | 'no' | 'unknown';
  /** Keys of the organisation's own, by the ids of their resources. */
  readonly keys: readonly string[];
}

/** Attributes that switch encryption on or off. */
const switches = [
  'storage_encrypted',
  'encrypted',
  'at_rest_encryption_enabled',
  'encrypt_at_rest.enabled',
  'encryption_at_rest_options.enabled',
  'server_side_encryption.enabled',
  'sse_specification.sse_enabled',
  'sqs_managed_sse_enabled',
  'infrastructure_encryption_enabled',
];
/** Attributes that name a key. */
const keyAt = [
  'kms_key_id',
  'kms_key_arn',
  'kms_master_key_id',
  'kms_key_name',
  'customer_managed_key',
  'encryption_key',
  'disk_encryption_set_id',
  'server_side_encryption.kms_key_arn',
  'server_side_encryption_configuration',
  'encryption.default_kms_key_name',
];
/** Kinds whose cloud encrypts whatever is said (S3 and DynamoDB of AWS, and all of Google's and Azure's storage). */
const always = /^(?:aws\.(?:s3\.bucket|dynamodb\.table)$|google|azure)/;

/** What settings say of encryption. */
export function encryptionOf(resource: Resource, views: Views): Encryption {
  const view = views.of(resource);
  const keys = usedIn(resource, keyAt, views);
  const isKeySet = keyAt.some((path) => isSomething(valueAt(view, ...path.split('.'))));
  const said = switches.map((path) => truthOf(valueAt(view, ...path.split('.'))));
  const atRest =
    isKeySet || keys.length > 0 || said.includes(true) || always.test(resource.kind)
      ? 'yes'
      : said.includes(false)
        ? 'no'
        : 'unknown';
  return { atRest, keys };
}

function truthOf(value: InfraValue | undefined): boolean | undefined {
  if (value?.kind === 'truth') return value.truth;
  return value?.kind === 'text' && /^(?:true|false)$/i.test(value.text) ? /^t/i.test(value.text) : undefined;
}

function isSomething(value: InfraValue | undefined): boolean {
  if (value === undefined || value.kind === 'null' || value.kind === 'unknown') return false;
  return value.kind !== 'text' || value.text !== '';
}
