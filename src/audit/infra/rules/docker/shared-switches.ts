import { type InfraValue, itemsOf, type Place, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, type Verdict } from '../../condition.ts';

/** Variables that switch the check of certificates or signatures off, and the values with which they do. */
const switches: readonly (readonly [RegExp, RegExp])[] = [
  [/^NODE_TLS_REJECT_UNAUTHORIZED$/i, /^0$/],
  [/^PYTHONHTTPSVERIFY$/, /^0$/],
  // Git only looks whether it is set.
  [/^GIT_SSL_NO_VERIFY$/, /^/],
  [/^npm_config_strict_ssl$/i, /^(?:false|0)$/i],
  [/^(?:CONDA_SSL_VERIFY|SSL_VERIFY|VERIFY_SSL|POETRY_CERTIFICATES_\w+_CERT)$/, /^(?:false|0|no)$/i],
  [/^PIP_TRUSTED_HOST$/, /./],
  [/^HGPLAIN_INSECURE$/, /./],
  [/^GOINSECURE$/, /./],
  [/^(?:GOSUMDB)$/, /^off$/i],
  [/^(?:GONOSUMCHECK|GONOSUMDB)$/, /^(?:1|\*)$/],
  [/^COMPOSER_DISABLE_TLS$/, /^(?:1|true)$/i],
  [/^APT_ALLOW_UNAUTHENTICATED$/, /^(?:1|true|yes)$/i],
];

/** Whether no ENV, ARG or command sets such a variable. */
export function setsNoSwitch({ view }: Subject): Verdict {
  const failed: Blame[] = [];
  for (const list of ['env', 'arg'])
    for (const [i, item] of itemsOf(valueAt(view, list)).entries()) {
      const name = textOf(valueAt(item, 'name'));
      if (isOff(name, valueAt(item, 'value'))) failed.push(blameAt(item.place, `${list}[${i}]`, name));
    }
  for (const [i, run] of itemsOf(valueAt(view, 'run')).entries()) {
    const name = itemsOf(valueAt(run, 'commands'))
      .map(setBy)
      .find((each) => each !== undefined);
    if (name !== undefined) failed.push(blameAt(run.place, `run[${i}]`, name));
  }
  return failed.length > 0 ? fails(...failed) : holds;
}

/** The switch that a command sets, before itself or by `export`. */
function setBy(command: InfraValue): string | undefined {
  const assigned = valueAt(command, 'assignments');
  if (assigned?.kind === 'map')
    for (const [name, { value }] of assigned.entries) if (isOff(name, value)) return name;
  if (textOf(valueAt(command, 'program')) !== 'export') return undefined;
  for (const word of itemsOf(valueAt(command, 'words'))) {
    const [, name = '', value = ''] = /^(\w+)=(.*)$/.exec(textOf(word)) ?? [];
    if (isOffText(name, value)) return name;
  }
  return undefined;
}

function isOff(name: string, value: InfraValue | undefined): boolean {
  return value?.kind === 'text' && isOffText(name, value.text);
}

function isOffText(name: string, value: string): boolean {
  return switches.some(([named, off]) => named.test(name) && off.test(value));
}

function blameAt(place: Place, path: string, name: string): Blame {
  return { place, path, written: name, item: path, says: `\`${name}\`.` };
}

function textOf(value: InfraValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}
