/** Where a task keeps the commands that are written into it. */
export interface TaskScript {
  /** Names of inputs that hold commands, in lower case. */
  readonly inputs: readonly string[];
  /** The input that says whether commands or a file are run, and the value for commands; commands unless it is there. */
  readonly mode?: readonly [input: string, inline: RegExp, whenAbsent: 'commands' | 'file'];
  /** The shell, or the input that names it. */
  readonly shell?: string;
  readonly shellInput?: string;
}

/** Tasks that run commands of the pipeline, by their names in lower case. Source: Microsoft's "Azure Pipelines task reference". */
export const taskScripts: ReadonlyMap<string, TaskScript> = new Map([
  ['bash', { inputs: ['script'], mode: ['targettype', /^inline$/i, 'file'], shell: 'bash' }],
  ['powershell', { inputs: ['script'], mode: ['targettype', /^inline$/i, 'file'], shell: 'powershell' }],
  ['cmdline', { inputs: ['script'] }],
  [
    'azurecli',
    {
      inputs: ['inlinescript', 'script'],
      mode: ['scriptlocation', /^inlinescript$/i, 'file'],
      shellInput: 'scripttype',
    },
  ],
  [
    'azurepowershell',
    { inputs: ['inline', 'inlinescript'], mode: ['scripttype', /^inline/i, 'file'], shell: 'powershell' },
  ],
  ['pythonscript', { inputs: ['script'], mode: ['scriptsource', /^inline$/i, 'file'], shell: 'python' }],
  [
    'ssh',
    {
      inputs: ['commands', 'inline'],
      mode: ['runoptions', /^(?:inline|commands)$/i, 'commands'],
      shell: 'bash',
    },
  ],
  [
    'powershellontargetmachines',
    { inputs: ['inlinescript'], mode: ['scripttype', /^inline$/i, 'file'], shell: 'powershell' },
  ],
  [
    'servicefabricpowershell',
    { inputs: ['inline'], mode: ['scripttype', /^inline/i, 'file'], shell: 'powershell' },
  ],
  ['awsshellscript', { inputs: ['inlinescript'], mode: ['scripttype', /^inline$/i, 'file'], shell: 'bash' }],
  [
    'awspowershellmodulescript',
    { inputs: ['inlinescript'], mode: ['scripttype', /^inline$/i, 'file'], shell: 'powershell' },
  ],
  ['inlinepowershell', { inputs: ['script'], shell: 'powershell' }],
] satisfies readonly (readonly [string, TaskScript])[]);

/** How `scriptType` calls what we call otherwise. */
export const shellByType: Readonly<Record<string, string>> = {
  bash: 'bash',
  pscore: 'pwsh',
  ps: 'powershell',
  batch: 'cmd',
};
