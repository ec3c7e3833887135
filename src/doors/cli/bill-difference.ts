import type { Difference } from '#evidence/difference/compare';
import { markdownCode } from '#report/inert/markdown-text';
import { visible } from '#report/inert/visible';
import { count } from '#report/wording';

/** Whether two bills list the same. */
export function isEmpty({ added, removed, changed, licences }: Difference): boolean {
  return added.length + removed.length + changed.length + licences.length === 0;
}

/** A difference as text, JSON or Markdown, safe to print: names in a bill are anybody's. */
export function differencePage(difference: Difference, format: 'text' | 'json' | 'markdown'): string {
  if (format === 'json') return `${JSON.stringify(difference, null, 2)}\n`;
  const sections = sectionsOf(difference).filter(({ lines }) => lines.length > 0);
  if (sections.length === 0) return 'No package differs.\n';
  const summary = `${sections.map(({ title, lines }) => `${lines.length} ${title}`).join(', ')}.\n`;
  return format === 'text' ? asText(summary, sections) : asMarkdown(summary, sections);
}

interface Section {
  readonly title: string;
  readonly lines: readonly {
    readonly sign: string;
    readonly name: string;
    readonly says: readonly string[];
  }[];
}

function sectionsOf({ added, removed, changed, licences }: Difference): readonly Section[] {
  const arrow = (from: string, to: string) => [versionText(from), '→', versionText(to)];
  return [
    {
      title: 'added',
      lines: added.map(({ key, version, licence }) => ({
        sign: '+',
        name: key,
        says: [versionText(version), ...(licence === '' ? [] : [licence])],
      })),
    },
    {
      title: 'removed',
      lines: removed.map(({ key, version }) => ({ sign: '-', name: key, says: [versionText(version)] })),
    },
    {
      title: 'changed',
      lines: changed.map(({ key, from, to }) => ({ sign: '~', name: key, says: arrow(from, to) })),
    },
    {
      title: count(licences.length, 'licence').replace(/^\d+ /, ''),
      lines: licences.map(({ key, version, from, to }) => ({
        sign: '§',
        name: key,
        says: [versionText(version), from, '→', to],
      })),
    },
  ];
}

function versionText(version: string): string {
  return version === '' ? 'without a version' : version;
}

function asText(summary: string, sections: readonly Section[]): string {
  const lines = sections.flatMap((section) =>
    section.lines.map(
      ({ sign, name, says }) => `${sign} ${visible(`${shortName(name)} ${says.join(' ')}`)}\n`,
    ),
  );
  return `${lines.join('')}\n${summary}`;
}

/** `pkg:` says nothing to people. */
function shortName(key: string): string {
  return key.replace(/^pkg:/, '');
}

function asMarkdown(summary: string, sections: readonly Section[]): string {
  const parts = sections.map(({ title, lines }) => {
    const items = lines.map(
      ({ name, says }) =>
        `- ${markdownCode(shortName(name))} ${says.map((each) => (each === '→' ? each : markdownCode(each))).join(' ')}\n`,
    );
    return `\n### ${title[0]?.toUpperCase()}${title.slice(1)}\n\n${items.join('')}`;
  });
  return `${summary}${parts.join('')}`;
}
