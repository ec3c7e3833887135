import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';

/** `handrail db update` */
export const dbUpdateCommand = command({
  name: 'db update',
  summary: 'fetch advisories of packages and build the index that scans use',
  says: [
    'Without --from the public bucket of OSV and the lists of EPSS and CISA are asked; nothing of a scanned tree is sent anywhere, ever. A mirror has the layout of the bucket (npm/all.zip …), or a manifest.json that names its files with their checksums.',
    'The new index is put together beside the one in use and takes its place when it is whole; the one before is kept for `handrail db rollback`. With a key, only what is signed by it (Ed25519, manifest.json.sig) is installed.',
  ],
  arguments: [],
  options: {
    from: { value: 'PLACE', says: 'a folder, a file or an https:// address', completes: 'folder' },
    ecosystems: {
      value: 'NAMES',
      repeat: 'comma',
      says: 'renew only these (npm, PyPI, Debian, …)',
      standard: 'all languages',
    },
    key: {
      value: 'FILE',
      says: 'public key that must have signed it (or HANDRAIL_ADVISORY_KEY)',
      completes: 'file',
    },
    'own-network': { says: 'the mirror may be at a private address' },
    quiet: { says: 'print nothing but errors' },
  },
  examples: [
    { command: 'handrail db update', says: 'Everything that OSV knows of languages.' },
    {
      command: 'handrail db update --ecosystems npm,Debian',
      says: 'Only these; what is known of others stays.',
    },
    { command: 'handrail db update --from /mnt/osv', says: 'Without a network, from a copy of the bucket.' },
  ],
  run: async ({ options }, shell) => {
    const { present } = await import('#model/present');
    const { resolve } = await import('node:path');
    const { updateAdvisories } = await import('#scan/advisories/update');
    const { openStatusText } = await import('../progress.ts');
    const { statusPage } = await import('../db-page.ts');
    const { advisoryKey, advisoryRoot } = await import('../db-source.ts');
    const { proxyOf } = await import('../proxy.ts');
    const { ecosystems, quiet } = options;
    const from = options.from ?? (shell.env['HANDRAIL_ADVISORY_SOURCE'] || undefined);
    const isAddress = from !== undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(from);
    const root = advisoryRoot(shell);
    const key = await advisoryKey(options.key, shell);
    const line = openStatusText(shell, quiet);
    return shell.interruptible(async (signal) => {
      try {
        const { manifest, notes } = await updateAdvisories({
          root,
          today: shell.today,
          signal,
          isOwn: options['own-network'],
          progress: ({ feed, records }) => line.show(`Reading ${feed}: ${records} records`),
          ...present({
            from: from === undefined || isAddress ? from : resolve(shell.folder, from),
            ecosystems: ecosystems.length === 0 ? undefined : ecosystems,
            key,
            proxy: proxyOf(shell.env),
          }),
        });
        await line.clear();
        for (const note of notes) await shell.err.write(`Note: ${note}\n`);
        if (!quiet) await shell.out.write(statusPage({ ...manifest, folder: root, today: shell.today }));
        return exitCodes.clean;
      } catch (error) {
        await line.clear();
        if (!signal.aborted) throw error;
        await shell.err.write('Interrupted: the index that was there is still used.\n');
        return exitCodes.interrupted;
      }
    });
  },
});
