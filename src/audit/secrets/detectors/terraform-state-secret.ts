import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

/** Attributes of common providers that hold a credential, whatever the state says of them. */
const attributes = [
  '(?:[a-z]+_){0,3}password',
  'secret',
  'secret_string',
  'client_secret',
  'auth_token',
  'ses_smtp_password_v4',
  '(?:primary|secondary)_(?:access|shared|master|account)?_?key',
  '(?:primary|secondary)_(?:\\w{1,20}_)?connection_string',
  'storage_account_access_key',
].join('|');
const value = '(?<secret>(?:[^"\\\\\\n]|\\\\.){6,4000})';
/** As far as the next instance, whose attributes are others. */
const inside = '(?:(?!"attributes":)[^]){0,6000}?';

export const terraformStateSecret = custom({
  name: 'terraform-state-secret',
  title: 'Sensitive value in a Terraform state',
  provider: 'the system that the resource belongs to',
  grants: 'use the credential that Terraform made or was given: a state holds all of them as plain text',
  revoke:
    'Replace the resource that holds it (`terraform apply -replace=ADDRESS`), and keep the state in an encrypted remote backend.',
  references: ['https://developer.hashicorp.com/terraform/language/state/sensitive-data'],
  cwe: 312,
  severity: 'critical',
  selfMade: true,
  keywords: ['"schema_version":', '"sensitive": true', '"sensitive":true', '"get_attr"'],
  pattern: new RegExp(
    [
      // What the provider calls sensitive: the state names the attribute behind the instance.
      `"(?<attribute>[a-z_0-9]{2,60})":\\s?"${value}"(?=${inside}"type":\\s?"get_attr",\\s{0,40}"value":\\s?"\\k<attribute>")`,
      `"type":\\s?"random_password"(?:(?!"type":)[^]){0,2000}?"result":\\s?"${value}"`,
      `(?<="schema_version":${inside}"attributes":${inside}"(?:${attributes})":\\s?")${value}(?=")`,
      `"value":\\s?"${value}",\\s{0,40}"type":\\s?"string",\\s{0,40}"sensitive":\\s?true`,
    ].join('|'),
    'dg',
  ),
  window: { before: 6_500, after: 6_500 },
  accept: (text) =>
    isPassword(text) && !/^(?:arn:|https?:\/\/[^@]*$|projects\/|\/subscriptions\/)/.test(text),
  make: (random) => randomText(random, 20),
  bad: [
    '{"outputs": {\n    "db_login": {\n      "value": "{secret}",\n      "type": "string",\n      "sensitive": true\n    }\n}}',
    '{"resources": [{"type": "aws_db_instance", "instances": [{\n  "schema_version": 2,\n  "attributes": {\n    "name": "shop",\n    "password": "{secret}"\n  }\n}]}]}',
    '{"instances": [{\n  "schema_version": 0,\n  "attributes": {\n    "id": "shop-7",\n    "opaque": "{secret}"\n  },\n  "sensitive_attributes": [[{\n    "type": "get_attr",\n    "value": "opaque"\n  }]]\n}]}',
    '{"mode": "managed", "type": "random_password", "name": "db", "instances": [{"schema_version": 3, "attributes": {"id": "none", "length": 20, "result": "{secret}"}}]}',
  ],
  good: [
    '{"outputs": {"host": {"value": "db-7.shop.example", "type": "string"}}}',
    '{"schema_version": 0, "attributes": {"password": null, "manage_master_user_password": "true"}}',
    '{"schema_version": 0, "attributes": {"id": "arn:aws:iam::123456789012:user/shop"}, "sensitive_attributes": []}',
  ],
});
