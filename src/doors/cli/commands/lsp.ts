import { command } from '../definition.ts';
import { judgementOptions } from '../scan-options.ts';

/** `handrail lsp` */
export const lspCommand = command({
  name: 'lsp',
  summary: 'serve editors: findings while typing, hover, fixes over the Language Server Protocol',
  says: [
    'Speaks on standard input and output, as editors start it (docs/editor.md). A text is looked at while it is typed; the whole folder is scanned when it is opened and after files are saved.',
    'Nothing is written and nothing leaves the machine.',
  ],
  arguments: [],
  options: {
    standards: judgementOptions.standards,
    stdio: { says: 'what it does anyway; many editors say so' },
  },
  examples: [{ command: 'handrail lsp', says: 'As an editor starts it.' }],
  run: async ({ options: { standards } }, shell) => {
    const { startLsp } = await import('#doors/start-lsp');
    return startLsp({ standards }, shell);
  },
});
