import { numberOf } from './make.ts';
import type { Carried, InfraValue } from './value.ts';

const nothing = /^(?:~|null|Null|NULL)?$/;
const yes = /^(?:true|True|TRUE)$/;
const no = /^(?:false|False|FALSE)$/;
const oldYes = /^(?:yes|Yes|YES|on|On|ON)$/;
const oldNo = /^(?:no|No|NO|off|Off|OFF)$/;
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const fraction =
  /^[-+]?(?:[0-9][0-9_]*)?\.[0-9]+(?:[eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)$|^[-+]?[0-9]+\.$/;
const hexadecimal = /^0x[0-9a-fA-F]+$/;
const octal = /^0o([0-7]+)$/;
/** Longer ones are identifiers, as those of accounts are. */
const oldOctal = /^0([0-7]{1,6})$/;

/**
 * What a scalar without quotes and tag is, by YAML 1.1 as CloudFormation's and Kubernetes' tools read it, or by the core
 * schema of 1.2. Times of day and dates are texts: no tool takes them for anything else.
 */
export function plainScalar(text: string, carried: Carried, isYaml12: boolean): InfraValue {
  if (nothing.test(text)) return { kind: 'null', ...carried };
  if (yes.test(text) || (!isYaml12 && oldYes.test(text))) return { kind: 'truth', truth: true, ...carried };
  if (no.test(text) || (!isYaml12 && oldNo.test(text))) return { kind: 'truth', truth: false, ...carried };
  const number = numberIn(text, isYaml12);
  return number === undefined ? { kind: 'text', text, ...carried } : numberOf(number, carried);
}

function numberIn(text: string, isYaml12: boolean): number | undefined {
  const first = text.charCodeAt(0);
  // Nearly all scalars are words.
  if (first > 0x39 || first < 0x2b) return undefined;
  if (decimal.test(text) || fraction.test(text)) return Number(text.replaceAll('_', ''));
  if (hexadecimal.test(text)) return Number(text);
  const digits = octal.exec(text)?.[1] ?? (isYaml12 ? undefined : oldOctal.exec(text)?.[1]);
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}
