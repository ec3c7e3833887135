import { itemsOf } from '#ir/infra/value';
import { textAt } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { asMap } from './shared-walk.ts';

const key = 'insecure-external-code-execution';

export const dependabotExecution = pipelineRule({
  name: 'dependabot-execution',
  title: 'Updating runs code of the packages',
  severity: 'high',
  cwe: 829,
  owasp: ['CICD-SEC-3', 'CICD-SEC-4'],
  what: '`insecure-external-code-execution: allow` lets packages run code while Dependabot looks for their updates.',
  why: 'A package that was taken over gets what the updater has: the credentials of private registries among it.',
  fix: ['Leave the setting out, or write `deny`.'],
  references: [
    'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
  ],
  *findBeside({ kind, root, source }) {
    if (kind !== 'dependabot') return;
    for (const item of itemsOf(asMap(root)?.entries.get('updates')?.value)) {
      const update = asMap(item);
      const given = update && textAt(update, key, source);
      const place = update?.entries.get(key)?.place;
      if (update === undefined || given?.text !== 'allow' || place === undefined) continue;
      const start = source.indexOf('allow', given.place.start);
      yield {
        place,
        about: [textAt(update, 'package-ecosystem', source)?.text ?? ''],
        mend: { says: 'Denies it.', edits: [{ start, end: start + 'allow'.length, text: 'deny' }] },
      } satisfies Hit;
    }
  },
  bad: {
    dependabot: `version: 2
updates:
  - package-ecosystem: pip
    directory: /
    schedule: { interval: daily }
    insecure-external-code-execution: allow # flaw
`,
  },
  good: {
    dependabot: `version: 2
updates:
  - package-ecosystem: pip
    directory: /
    schedule: { interval: daily }
    insecure-external-code-execution: deny
`,
  },
});
