/** Whether a file is of the tests, examples or documents of a project: what it installs is not shipped. */
export function isAside(path: string): boolean {
  return /(?:^|\/)(?:__tests__|tests?|testdata|test-\w+|e2e|specs?|fixtures?|examples?|samples?|demos?|docs?|benchmarks?|templates?|playground)\//i.test(
    path,
  );
}
