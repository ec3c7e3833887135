/** Whether a file is of the tests, examples or documents of a project: what it installs is not shipped. */
export function isAside(path: string): boolean {
  return /(?:^|\/)(?:\.github|__tests__|(?:[\w.]+-)*tests?|testdata|test-\w+|(?:[\w.]+-)*e2e(?:-\w+)*|specs?|fixtures?|examples?|samples?|demos?|docs?|snippets?|benchmarks?|templates?|playground)\//i.test(
    path,
  );
}
