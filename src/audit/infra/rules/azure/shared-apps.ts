import { type InfraValue, isUnknown, itemsOf, valueAt } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

/** Apps and functions of the newer resources of Terraform, which are safer where nothing is written. */
export function isNewKindOfApp({ resource, view }: Subject): Verdict {
  const isWritten = valueAt(view, 'site_config', 'ftps_state') !== undefined;
  if (isWritten || !/_(?:linux|windows)_/.test(resource.type)) return fails();
  return holds;
}

/** Functions, whose logs and health are looked after elsewhere. */
export function isFunctionApp({ resource, view }: Subject): Verdict {
  if (resource.type.includes('function_app')) return holds;
  const kind = valueAt(view, 'kind');
  if (kind === undefined) return fails();
  if (kind.kind === 'text') return /function/i.test(kind.text) ? holds : fails();
  return unsure();
}

/** Scale sets, of whatever resource. */
export function isScaleSet({ resource }: Subject): Verdict {
  return /scale_?sets?$/i.test(resource.type) ? holds : fails();
}

/** Whether one of the settings that ARM keeps beside an app (`Microsoft.Web/sites/config`) says yes. */
export function hasArmSetting(key: string, name: RegExp): (subject: Subject) => Verdict {
  return ({ view }) => {
    let isDoubtful = false;
    for (const config of itemsOf(valueAt(view, 'arm_config'))) {
      const named = valueAt(config, 'name');
      if (named?.kind === 'text' && !name.test(named.text)) continue;
      const value = valueAt(config, key) ?? valueAt(config, 'platform', key);
      if (value?.kind === 'truth' && value.truth) return holds;
      if (value !== undefined && isUnknown(value)) isDoubtful = true;
    }
    return isDoubtful ? unsure() : fails();
  };
}

/** Versions of a runtime, wherever resources of all ages write them, that are that or newer; what is no number is unknown. */
export function runtimeAtLeast(keys: readonly string[], oldest: string): (subject: Subject) => Verdict {
  return (subject) => {
    for (const key of keys)
      for (const value of versionsOf(subject, key)) {
        if (isOlder(value, oldest) !== true) continue;
        return fails(blameOf(value, key));
      }
    return holds;
  };
}

function versionsOf({ view }: Subject, key: string): readonly InfraValue[] {
  return [
    valueAt(view, 'site_config', key),
    valueAt(view, 'site_config', 'application_stack', key),
    valueAt(view, key),
  ].filter((value) => value !== undefined);
}

/** `v4.0` of .NET Framework names all that came before .NET 5; `1.8` of Java is 8. */
function isOlder(value: InfraValue, oldest: string): boolean | undefined {
  const word = wordOf(value);
  const found = word === undefined ? null : /^v?(\d+)(?:\.(\d+))?/.exec(word);
  if (found === null) return undefined;
  const wanted = oldest.split('.').map(Number);
  const [major = 0, minor = 0] = [Number(found[1]), Number(found[2] ?? 0)];
  return major < (wanted[0] ?? 0) || (major === wanted[0] && minor < (wanted[1] ?? 0));
}

function blameOf(value: InfraValue, key: string): Blame {
  return { place: value.place, path: key, written: key, value };
}
