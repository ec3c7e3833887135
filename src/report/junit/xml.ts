import { xmlText } from '../inert/xml-text.ts';

/** One test case; `text` is shown below its message, a string a line. */
export interface TestCase {
  readonly className: string;
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'error' | 'skipped';
  readonly type?: string;
  readonly message: string;
  readonly text?: readonly string[];
}

const outcomes = { failed: 'failure', error: 'error', skipped: 'skipped' } as const;

/** A `testcase` element. A passed one says nothing: its message would be lost on every reader. */
export function testCase({ className, name, state, type, message, text = [] }: TestCase): string {
  const attributes = { classname: className, name };
  if (state === 'passed') return element('testcase', attributes);
  // Jenkins and GitLab show an outcome's text before, or instead of, its message.
  const body = [message, ...text].map((line) => xmlText(line)).join('\n');
  const outcome = element(outcomes[state], { ...(type === undefined ? {} : { type }), message }, body);
  return element('testcase', attributes, outcome);
}

/** An element; attributes are made inert here, the body is markup already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  body = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  return body === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${body}</${name}>`;
}
