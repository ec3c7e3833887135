import type { Scan } from '#model/scan';
import { renderHtml } from './html/html.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';
import { renderSarif } from './sarif/sarif.ts';
import type { TerminalOptions } from './terminal/ink.ts';
import { renderTerminal } from './terminal/terminal.ts';

/** What a caller may say about a rendering; files are the same whatever the terminal, so only `terminal` listens. */
export type RenderOptions = TerminalOptions;

/** A form of report: a scan becomes text, the same bytes for the same scan and options. */
export interface Reporter {
  readonly id: 'terminal' | 'json' | 'sarif' | 'html' | 'markdown';
  readonly title: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  readonly render: (scan: Scan, options: RenderOptions) => string;
}

/** Every form of report, by id. */
export const reporters: readonly Reporter[] = [
  { id: 'html', title: 'One HTML file, no network', extension: 'html', render: renderHtml },
  { id: 'json', title: 'JSON with a published schema', extension: 'json', render: renderJson },
  {
    id: 'markdown',
    title: 'Markdown for a pull request or a job summary',
    extension: 'md',
    render: renderMarkdown,
  },
  { id: 'sarif', title: 'SARIF 2.1.0', extension: 'sarif', render: renderSarif },
  { id: 'terminal', title: 'Text for a terminal', extension: 'txt', render: renderTerminal },
];
