/** Programs that run another one: after them, and after so many words of their own, it begins. */
const wrappers: readonly (readonly [words: string, own?: number])[] = [
  ['sudo'],
  ['env'],
  ['exec'],
  ['command'],
  ['time'],
  ['nice'],
  ['nohup'],
  ['timeout', 1],
  ['retry'],
  ['xvfb-run'],
  ['npx'],
  ['bunx'],
  ['pnpx'],
  ['uvx'],
  ['npm exec'],
  ['npm x'],
  ['pnpm exec'],
  ['pnpm dlx'],
  ['yarn dlx'],
  ['yarn exec'],
  ['bun x'],
  ['poetry run'],
  ['pipenv run'],
  ['uv run'],
  ['uv tool run'],
  ['pdm run'],
  ['rye run'],
  ['hatch run'],
  ['pipx run'],
  ['python -m'],
  ['python3 -m'],
  ['py -m'],
  ['bundle exec'],
  ['dotnet tool run'],
  ['dotnet tool execute'],
  ['mise exec'],
  ['aws-vault exec', 1],
];

const deepest = 6;

/** A command without what only runs it, and the image if that is a container. */
export interface Unwrapped {
  readonly rest: readonly string[];
  readonly image?: string;
}

/** `sudo npx --yes jest` is `jest`; `docker run -v a:b image scan` is `scan` in an image. */
export function withoutWrappers(words: readonly string[], depth = 0): Unwrapped {
  const container = depth < deepest ? containerIn(words) : undefined;
  if (container !== undefined) return container;
  const own = depth < deepest ? ownWords(words) : 0;
  return own === 0 ? { rest: words } : withoutWrappers(words.slice(own), depth + 1);
}

function ownWords(words: readonly string[]): number {
  for (const [name, arguments_ = 0] of wrappers) {
    const lead = name.split(' ');
    if (!lead.every((word, i) => words[i] === word)) continue;
    let at = passOptions(words, lead.length, lead[0] === 'env');
    at += arguments_;
    if (words[at] === '--') at++;
    return at < words.length ? at : 0;
  }
  return 0;
}

/** Options of wrappers that take a word. */
const withValue: ReadonlySet<string> = new Set(
  '-u -g -p --package --from --with --python --group --extra --project --directory --call -n --loglevel'.split(
    ' ',
  ),
);

function passOptions(words: readonly string[], from: number, takesVariables: boolean): number {
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') return at;
    const isOption = word.startsWith('-') || (takesVariables && /^\w+=/.test(word));
    if (!isOption) break;
    if (withValue.has(word)) at++;
  }
  return at;
}

/** Switches of `docker run`: every other option without `=` takes a word. */
const switches =
  /^(?:-[dhitqPr]+|--(?:rm|detach|interactive|tty|init|privileged|read-only|publish-all|no-healthcheck|quiet))$/;

function containerIn(words: readonly string[]): Unwrapped | undefined {
  const [program = '', verb] = words;
  if (!/^(?:docker|podman|nerdctl)$/.test(program) || verb !== 'run') return undefined;
  for (let at = 2; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return { rest: ['docker', 'run', ...words.slice(at)], image: word };
    if (!switches.test(word) && !word.includes('=')) at++;
  }
  return undefined;
}
