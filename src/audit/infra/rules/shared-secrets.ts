import { type InfraValue, isUnknown, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, unsure, type Verdict } from '../condition.ts';

/** A password that nobody wrote down: it comes from a variable, a vault, or chance. */
export function isNotWritten(at: string): (subject: Subject) => Verdict {
  return ({ view }) => {
    const steps = at.split('.');
    const value = valueAt(view, ...steps);
    if (value === undefined || value.kind === 'null') return holds;
    const blame = { place: value.place, path: at, written: at, value };
    if (isUnknown(value)) return unsure(blame);
    // Defaults of variables are there to be tried out; what is made of others is not what is written.
    if (value.kind !== 'text' || value.text === '' || value.origin !== 'explicit') return holds;
    return fails(blame);
  };
}

const secret =
  /(?:password|passwd|secret|api_?key|access_?key|token|SharedAccessKey|AccountKey)["']?\s*[:=]\s*["']?(?![$<{("'])[^\s"'$<{]{8,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/i;

/** Scripts for the start of a machine in which no password is set to a plain word. */
export function noSecretIn(paths: readonly string[]): (subject: Subject) => Verdict {
  return ({ view }) => {
    for (const path of paths) {
      const value = valueAt(view, ...path.split('.'));
      if (value === undefined) continue;
      if (textsOf(value).some((text) => secret.test(text) || secret.test(decoded(text))))
        return fails({ place: placeOf(value, path, view), path, written: path, value });
    }
    return holds;
  };
}

function placeOf(value: InfraValue, path: string, view: Subject['view']) {
  return view.entries.get(path)?.place ?? value.place;
}

function textsOf(value: InfraValue): readonly string[] {
  if (value.kind === 'text') return [value.text.slice(0, 200_000)];
  return value.kind === 'unknown' ? (value.parts ?? []).flatMap(textsOf) : [];
}

/** What `base64encode` made of a script. */
function decoded(text: string): string {
  if (text.length < 16 || !/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return '';
  try {
    return atob(text.replace(/\s/g, ''));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return '';
  }
}
