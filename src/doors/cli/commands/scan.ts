import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { imageOptions } from '../image-options.ts';
import {
  fixOptions,
  historyOptions,
  judgementOptions,
  reportOptions,
  runOptions,
  selectionOptions,
  targetOptions,
  verifyOptions,
} from '../scan-options.ts';

/** `handrail scan` */
export const scanCommand = command({
  name: 'scan',
  summary: 'check a source tree and report findings and gaps',
  says: [
    'Scans a folder, a commit, staged changes, a container image or standard input. What could not be checked is reported as a gap; a scan with gaps that nobody accepted ends with 3, never with 0.',
    'Nothing leaves the machine unless --verify (docs/verification.md), --online, --ask-registries or --db-update is given or image:NAME is to be pulled (docs/images.md); HTTPS_PROXY and NO_PROXY are honoured then. Without advisories of packages a terminal is asked whether to fetch them.',
    'HANDRAIL_IDENTITY_KEY (16 bytes or more) lets the value of a secret take part in its identity. HANDRAIL_CACHE names the cache folder.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder, file or saved image to scan (default: the current folder); image:NAME is pulled from its registry, rootfs:FOLDER is a root file system',
    },
  ],
  options: {
    ...targetOptions,
    ...imageOptions,
    ...historyOptions,
    ...selectionOptions,
    ...judgementOptions,
    ...verifyOptions,
    ...fixOptions,
    ...reportOptions,
    ...runOptions,
    quiet: { says: 'print nothing but reports that were asked for by --format, and errors' },
  },
  examples: [
    { command: 'handrail scan', says: 'The current folder, readable.' },
    {
      command: 'handrail scan --format terminal --format sarif=out.sarif',
      says: 'Readable, and SARIF into a file.',
    },
    {
      command: 'handrail scan --base origin/main --fail-on medium',
      says: 'Only what this branch adds, from medium on.',
    },
    { command: 'handrail scan --staged --only secrets', says: 'Before a commit: secrets in what is staged.' },
    {
      command: 'handrail scan --history --since origin/main',
      says: 'Secrets that any commit of this branch brought, even if a later one removed them.',
    },
    {
      command: 'handrail scan --history --verify-only github,aws',
      says: 'Which of all tokens there ever were still work; sends them to GitHub and AWS.',
    },
    { command: 'handrail scan app.tar', says: 'An image that `docker save` wrote, layer by layer.' },
    {
      command: 'handrail scan image:ghcr.io/owner/app:1.2 --platform linux/arm64',
      says: 'An image in a registry.',
    },
    {
      command: 'git show HEAD:app.env | handrail scan --stdin --stdin-name app.env',
      says: 'A text from another program.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { appearanceOf } = await import('../appearance.ts');
    const { checkOutputs, outputsOf } = await import('../outputs.ts');
    const { checkSurroundings } = await import('../surroundings.ts');
    const { planScan } = await import('../plan.ts');
    const { treeOf } = await import('../target.ts');
    const asked = options.quiet && options.format.length === 0 ? [] : outputsOf(options.format, shell.folder);
    const guarded = [shell.folder, treeOf(path, shell)];
    checkOutputs(asked, guarded);
    checkSurroundings(asked, shell.env);
    const planned = await planScan(path, options, options.quiet, shell);
    const { imageRequest } = await import('../registry-access.ts');
    const image = await imageRequest(path, options, shell);
    const fixes = options.fixes ? { fixes: true as const } : {};
    const plan = { ...planned, request: { ...planned.request, ...image, ...fixes } };
    // The engine loads when nothing can be mistyped any more.
    const { runScan } = await import('../run-scan.ts');
    const { scan, exitCode } = await runScan(plan, shell);
    const appearance = appearanceOf(options.colour, shell);
    const delivery = { outputs: asked, appearance, all: options.all, guarded, quiet: options.quiet };
    const { deliver } = await import('../deliver.ts');
    return (await deliver(scan, delivery, shell)) ? exitCode : exitCodes.usage;
  },
});
