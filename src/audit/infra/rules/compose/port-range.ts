import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { infraRule } from '../../infra-rule.ts';

function isNarrow({ view, place, path }: Subject): Verdict {
  const target = view.entries.get('target')?.value;
  const [, low, high] = target?.kind === 'text' ? (/^(\d+)-(\d+)$/.exec(target.text) ?? []) : [];
  return Number(high ?? 0) - Number(low ?? 0) > 100 ? fails({ place, path, written: 'ports' }) : holds;
}

/** Very many ports are published. */
export const composePortRange = infraRule({
  name: 'compose-port-range',
  title: 'Very many ports are published',
  severity: 'info',
  cwe: 284,
  what: 'A range of more than 100 ports is published.',
  why: 'Whatever begins to listen in the container is reached from everywhere, without anybody deciding it.',
  fix: ['Name the ports that are used.'],
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  applies: ['compose.service'],
  must: { each: 'ports', must: { check: isNarrow } },
  says: 'Very many ports are published',
  bad: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "30000-40000:30000-40000" # flaw
`,
    ],
  },
  good: {
    compose: [
      `services:
  app:
    image: example/app:1.4
    ports:
      - "8000-8010:8000-8010"
      - "80:80"
`,
    ],
  },
});
