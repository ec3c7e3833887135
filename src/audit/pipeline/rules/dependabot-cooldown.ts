import { itemsOf, type MapValue } from '#ir/infra/value';
import { keyPlace, textAt } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { addingTo, asMap } from './shared-walk.ts';

/** Days after which most versions that were taken over have been found out. */
const enough = 7;

export const dependabotCooldown = pipelineRule({
  name: 'dependabot-cooldown',
  title: 'Updates come before anybody could find out that they are bad',
  severity: 'low',
  cwe: 1357,
  owasp: ['CICD-SEC-3'],
  what: 'Dependabot proposes new versions less than seven days after they came out.',
  why: 'Versions with malicious code are mostly found and taken down within days; who waits never gets them.',
  fix: ['Let new versions age: `cooldown: { default-days: 7 }`. Updates that mend a flaw do not wait.'],
  references: [
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
  ],
  *findBeside({ kind, root, source }) {
    if (kind !== 'dependabot') return;
    for (const item of itemsOf(asMap(root)?.entries.get('updates')?.value)) {
      const update = asMap(item);
      if (update !== undefined) yield* ofUpdate(update, source);
    }
  },
  bad: {
    dependabot: `version: 2
updates:
  - package-ecosystem: npm # flaw
    directory: /
    schedule:
      interval: daily
  - package-ecosystem: pip
    directory: /
    schedule: { interval: daily }
    cooldown:
      default-days: 2 # flaw
  - package-ecosystem: cargo
    directory: /
    schedule: { interval: daily }
    cooldown: # flaw
      semver-major-days: 30
`,
  },
  good: {
    dependabot: `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule: { interval: daily }
    cooldown: { default-days: 7 }
`,
  },
});

function* ofUpdate(update: MapValue, source: string): Iterable<Hit> {
  const name = textAt(update, 'package-ecosystem', source)?.text ?? '';
  // A group that other updates take part in has no schedule of its own.
  if (update.entries.has('multi-ecosystem-group')) return;
  const entry = update.entries.get('cooldown');
  const cooldown = asMap(entry?.value);
  const days = cooldown?.entries.get('default-days');
  if (days?.value.kind === 'number') {
    const { number, place } = days.value;
    if (number < enough)
      yield {
        place: days.place,
        about: [name],
        says: `Updates of \`${name}\` wait ${number} ${number === 1 ? 'day' : 'days'}`,
        mend: {
          says: 'Lets them wait seven days.',
          edits: [{ start: place.start, end: place.end, text: '7' }],
        },
      };
    return;
  }
  if (days !== undefined) return;
  const into = cooldown ?? update;
  const lines = cooldown === undefined ? ['cooldown:', '  default-days: 7'] : ['default-days: 7'];
  const edit = into.entries.size === 0 ? undefined : addingTo(into, lines, source);
  const place =
    (cooldown && keyPlace(update, 'cooldown', source)) ??
    update.entries.get('package-ecosystem')?.place ??
    update.place;
  yield {
    place,
    about: [name],
    says: `Updates of \`${name}\` do not wait`,
    ...(edit === undefined ? {} : { mend: { says: 'Lets them wait seven days.', edits: [edit] } }),
  };
}
