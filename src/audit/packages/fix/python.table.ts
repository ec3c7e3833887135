import type { Change, PackageManager } from './manager.ts';

const manifests = ['pyproject.toml'];

/** Managers of packages of PyPI. */
export const pythonManagers: readonly PackageManager[] = [
  {
    name: 'Poetry',
    files: ['poetry.lock'],
    manifests,
    upgrade: (change) => ({ command: `poetry add "${atLeast(change)}"` }),
    refresh: ({ name }) => ({ command: `poetry update ${name}` }),
    refreshBrought: ({ name }) => ({ command: `poetry update ${name}` }),
    override: (change) => ({
      isRefresh: true,
      command: `poetry update ${change.name}`,
      note: `If that does not reach ${change.version}, \`poetry add "${atLeast(change)}"\` asks for it.`,
    }),
    remove: (name) => ({ command: `poetry remove ${name}` }),
  },
  {
    name: 'uv',
    files: ['uv.lock'],
    manifests,
    upgrade: (change) => ({ command: `uv add "${atLeast(change)}"` }),
    refresh: ({ name }) => ({ command: `uv lock --upgrade-package ${name}` }),
    override: (change) => ({
      isRefresh: true,
      command: `uv lock --upgrade-package "${exactly(change)}"`,
      note: `Where a parent forbids it: pyproject.toml, [tool.uv] override-dependencies = ["${atLeast(change)}"].`,
    }),
    remove: (name) => ({ command: `uv remove ${name}` }),
  },
  {
    name: 'PDM',
    files: ['pdm.lock'],
    manifests,
    upgrade: (change) => ({ command: `pdm add "${atLeast(change)}"` }),
    refresh: ({ name }) => ({ command: `pdm update ${name}` }),
    override: (change) => ({
      edit: `pyproject.toml: [tool.pdm.resolution.overrides] ${change.name} = ">=${change.version}"`,
      command: `pdm update ${change.name}`,
    }),
    remove: (name) => ({ command: `pdm remove ${name}` }),
  },
  {
    name: 'Pipenv',
    files: ['Pipfile.lock'],
    manifests: ['Pipfile'],
    upgrade: (change) => ({ command: `pipenv install "${atLeast(change)}"` }),
    refresh: ({ name }) => ({ command: `pipenv update ${name}` }),
    override: (change) => ({ command: `pipenv upgrade "${atLeast(change)}"` }),
    remove: (name) => ({ command: `pipenv uninstall ${name}` }),
  },
  {
    name: 'pip',
    files: [
      /requirements.*\.(?:txt|in)$/i,
      /constraints.*\.txt$/i,
      /^pylock.*\.toml$/,
      'setup.py',
      'setup.cfg',
      'pyproject.toml',
    ],
    manifests: [/\.in$/, ...manifests],
    upgrade: (change) => ({ edit: `${exactly(change)}`, command: `pip install "${exactly(change)}"` }),
    override: (change) => ({
      edit: `${atLeast(change)} (in the requirements or a file of constraints)`,
      command: `pip install "${atLeast(change)}"`,
    }),
    remove: (name) => ({ command: `pip uninstall ${name}` }),
  },
];

function atLeast({ name, version }: Change): string {
  return `${name}>=${version}`;
}

function exactly({ name, version }: Change): string {
  return `${name}==${version}`;
}
