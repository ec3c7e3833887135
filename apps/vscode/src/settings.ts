/** The settings of the extension, as package.json describes them. */
export interface Settings {
  readonly path: string;
  readonly run: 'onType' | 'onSave';
  readonly debounce: number;
  readonly scanWorkspace: boolean;
  readonly families: readonly string[];
  readonly profile: string;
  readonly standards: readonly string[];
}

/** Reads settings; one of the wrong type, which an editor lets people write, is as if it were not there. */
export function readSettings(get: (name: string) => unknown): Settings {
  const debounce = get('debounce');
  return {
    path: textOf(get('path')),
    run: get('run') === 'onSave' ? 'onSave' : 'onType',
    debounce: typeof debounce === 'number' && debounce >= 0 ? Math.min(60_000, Math.round(debounce)) : 250,
    scanWorkspace: get('scanWorkspace') !== false,
    families: textsOf(get('families')),
    profile: textOf(get('profile')),
    standards: textsOf(get('standards')),
  };
}

/** What the server is told when it starts. */
export function initializationOptions(settings: Settings, isTrusted: boolean): object {
  const { run, debounce, scanWorkspace, families, profile } = settings;
  return {
    onType: run === 'onType',
    debounce,
    scanWorkspace,
    only: families,
    ...(profile === '' ? {} : { profile }),
    trusted: isTrusted,
  };
}

/** Words of the command line that starts the server. */
export function serverWords({ standards }: Settings): readonly string[] {
  return ['lsp', ...standards.flatMap((each) => ['--standards', each])];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : [];
}
