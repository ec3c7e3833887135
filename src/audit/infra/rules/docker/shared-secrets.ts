import type { MapValue, Place } from '#ir/infra/value';
import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';

/** Names of variables that hold secrets themselves; not the places, names or ages of some, nor what a browser is given. */
export const secretName =
  /^(?=[\w.-]{1,200}$)(?!(?:VITE|NEXT_PUBLIC|REACT_APP|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|PUBLIC|GOOGLE_APPLICATION)_)(?!(?:\w*_)?(?:USE|ENABLE|DISABLE|ALLOW|HAS|REQUIRE|SKIP|CHECK|RESET|MAX|MIN)_)[\w.-]*(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|API_?KEY|PRIVATE_KEY|SIGNING_KEY|ENCRYPTION_KEY|SECRET_(?:ACCESS_)?KEY(?:_BASE)?|CREDENTIALS?|(?:^|_|ACCESS|AUTH|API)TOKEN)$/i;

/** Values that stand for one: everybody knows them, or they are none yet. */
const standIn =
  /^(?:|true|false|yes|no|on|off|none|null|nil|undefined|\d{1,4}|x{3,}|\*+|<.*>|\[.*\]|\{.*\}|%.*%|dummy.*|fake.*|mock.*|example(?!-only).*|placeholder.*|change_?-?me.*|replace_?-?me.*|your[_-].*|my[_-]?(?:secret|password|token)|to_?be_?(?:set|replaced).*|insert.*|todo.*|not?[_-]?(?:set|needed|used|required).*|ignored?|unused|test(?:ing)?|build(?:time)?|secret_key_base|\/.*|file:.*|https?:.*)$/i;

/** Passwords that are tried first: those of manuals, examples and lists of the most used. */
const guessable =
  /^(?:pass(?:word)?\d{0,4}!?|p@ssw0rd!?|passw0rd|root(?:pass(?:word)?)?|admin(?:pass(?:word)?)?\d{0,4}|toor|secret|example|test(?:ing)?\d{0,4}|postgres(?:ql)?|mysql|mongo(?:db)?|maria(?:db)?|redis|guest|user|dev(?:elopment)?|changeme|change_me|qwerty|letmein|default|minio(?:admin|123)?|elastic|keycloak|\d{1,8}|abc123|neo4j\/(?:neo4j|password|test))$/i;

/** Whether a password is none that everybody knows. Only what is written there: what a variable may replace is nobody's yet. */
export function isHard({ view, place, path }: Subject): Verdict {
  const value = view.entries.get('value')?.value;
  if (value === undefined || value.origin !== 'explicit') return holds;
  const text =
    value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : undefined;
  return text !== undefined && guessable.test(text) ? fails(named(view, place, path)) : holds;
}

/** The variable is to blame, by its name; its value is not shown. */
function named(view: MapValue, place: Place, path: string): Blame {
  const name = view.entries.get('name')?.value;
  return {
    place,
    path,
    written: 'name',
    says: name?.kind === 'text' ? `\`${name.text.slice(0, 60)}\`.` : 'a variable.',
  };
}

/** Whether the value of a variable is no secret that stands in the file. */
export function isNoSecret({ view, place, path }: Subject): Verdict {
  const value = view.entries.get('value')?.value;
  if (value === undefined) return holds;
  // What came through an ARG is a matter of the ARG.
  if (value.kind !== 'text') return value.kind === 'unknown' ? unsure() : holds;
  const text = value.text.trim();
  if (value.origin !== 'explicit' || standIn.test(text) || guessable.test(text)) return holds;
  return fails(named(view, place, path));
}
