/** Whether a path says that a file is there to test others: what it does wrong harms nobody by itself. */
export function isTestFile(path: string): boolean {
  return tests.test(path);
}

/** Whether the name of a file says it, not only its folder: what it sets up is never what runs elsewhere. */
export function isTest(path: string): boolean {
  return /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|_test\.go$|[-_.](?:test|spec)\.[cm]?[jt]sx?$/i.test(
    path,
  );
}

const tests =
  /(?:^|\/)(?:tests?|testing|__tests__|__mocks__|__fixtures__|fixtures?|specs?|e2e|mocks?|cypress|conftest\.py)(?:\/|$)|(?:^|\/)test_[^/]*\.py$|_test\.(?:py|go)$|(?:^|\/)conftest\.py$|[-_.](?:test|spec|stories|cy)\.[cm]?[jt]sx?$/i;
