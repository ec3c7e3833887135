/** A program that fetches packages. */
export interface PackageManager {
  readonly name: string;
  readonly programs: RegExp;
  /** Words that install what is named behind them. */
  readonly installs: readonly string[];
  /** Flags that take the next word as their value. */
  readonly valued: ReadonlySet<string>;
}

/** Package managers by what they are called; flags as their manuals have them. */
export const packageManagers: readonly PackageManager[] = [
  manager(
    'apt',
    /^(?:apt-get|apt|aptitude)$/,
    'install',
    '-t --target-release --default-release -o --option -c --config-file -a --host-architecture',
  ),
  manager(
    'apk',
    /^apk$/,
    'add',
    '-t --virtual -X --repository --repositories-file -p --root --keys-dir --wait --arch --cache-dir --cache-max-age',
  ),
  manager(
    'yum',
    /^yum$/,
    'install localinstall groupinstall reinstall',
    '-c --config -x --exclude --enablerepo --disablerepo --setopt --installroot --releasever -d -e -R --repoid --repo',
  ),
  manager(
    'dnf',
    /^dnf5?$/,
    'install localinstall groupinstall reinstall in',
    '-c --config -x --exclude --enablerepo --disablerepo --setopt --installroot --releasever --repoid --repo --forcearch',
  ),
  manager(
    'microdnf',
    /^(?:microdnf|tdnf)$/,
    'install reinstall',
    '-c --config -x --exclude --enablerepo --disablerepo --setopt --installroot --releasever --repo',
  ),
  manager(
    'zypper',
    /^zypper$/,
    'install in',
    '-r --repo --from -t --type --root -R --installroot -c --config -p --plus-repo',
  ),
  manager('pacman', /^pacman$/, '-S -Sy -Syu -Syyu -Su', '-b --dbpath -r --root --config --cachedir --arch'),
  manager(
    'pip',
    /^pip(?:[23](?:\.\d+)?)?$/,
    'install',
    '-r --requirement -c --constraint -e --editable -i --index-url --extra-index-url -f --find-links --trusted-host -t --target --prefix --root --python-version --platform --implementation --abi --timeout --retries --proxy --cert --cache-dir --src --no-binary --only-binary --progress-bar --log --upgrade-strategy --config-settings --global-option --install-option --root-user-action --exists-action',
  ),
  manager(
    'npm',
    /^npm$/,
    'install i add in isntall',
    '--prefix --registry --cache --userconfig -w --workspace --loglevel -C --omit --include --fetch-timeout --unsafe-perm',
  ),
  manager(
    'yarn',
    /^yarn(?:pkg)?$/,
    'add',
    '--cwd --registry --cache-folder --modules-folder --prefix --network-timeout',
  ),
  manager('pnpm', /^pnpm$/, 'add install i', '--dir -C --registry --store-dir --filter --prefix'),
  manager(
    'gem',
    /^gem(?:\d[\d.]*)?$/,
    'install i',
    '-v --version -n --bindir -i --install-dir -s --source --platform -P --trust-policy --build-root -E -p',
  ),
  manager(
    'go',
    /^go(?:1[\d.]*)?$/,
    'install get',
    '-ldflags -tags -gcflags -o -mod -modfile -C -p -asmflags',
  ),
  manager(
    'cargo',
    /^cargo$/,
    'install',
    '--version --vers --git --branch --tag --rev --root --path --registry --index --features -F --target --target-dir --profile -j --jobs',
  ),
  manager('composer', /^composer(?:\.phar)?$/, 'require', '-d --working-dir'),
];

function manager(name: string, programs: RegExp, installs: string, valued: string): PackageManager {
  return { name, programs, installs: installs.split(' '), valued: new Set(valued.split(' ')) };
}

/** Programs that run the program behind them, with their flags that take a value. */
export const wrappers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    sudo: '-u --user -g --group -h -p -C -U -r -t -D -T',
    doas: '-u -C',
    env: '-u --unset -C --chdir',
    exec: '-a',
    command: '',
    nice: '-n --adjustment',
    ionice: '-c -n -p',
    nohup: '',
    time: '-f -o',
    timeout: '-s --signal -k --kill-after',
    eatmydata: '',
    gosu: '',
    'su-exec': '',
    chroot: '',
    xargs: '-I -n -P -L -d -a -s -E --max-args --max-procs --replace --delimiter',
    retry: '',
    busybox: '',
    fakeroot: '',
    stdbuf: '-i -o -e',
    npx: '-p --package -c',
    corepack: '',
    setarch: '',
    linux32: '',
  }).map(([name, flags]) => [name, new Set(flags.split(' '))]),
);

/** Those of them that take words of their own before the program. */
export const wordsBefore: Readonly<Record<string, number>> = {
  timeout: 1,
  gosu: 1,
  'su-exec': 1,
  chroot: 1,
  setarch: 1,
};
