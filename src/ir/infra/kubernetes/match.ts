import { type InfraValue, isUnknown, itemsOf, valueAt } from '../value.ts';
import { textAt } from './manifest.ts';

/**
 * Whether a selector (`matchLabels`, `matchExpressions`) chooses labels: true and false for sure, undefined when it
 * hangs on what is not known. An empty selector chooses all.
 */
export function selects(
  selector: InfraValue | undefined,
  labels: InfraValue | undefined,
): boolean | undefined {
  if (selector === undefined || selector.kind === 'null') return true;
  if (isUnknown(selector)) return undefined;
  const pairs = matchesLabels(valueAt(selector, 'matchLabels'), labels);
  if (pairs === false) return false;
  let isSure = pairs === true;
  for (const expression of itemsOf(valueAt(selector, 'matchExpressions'))) {
    const held = holds(expression, labels);
    if (held === false) return false;
    isSure &&= held === true;
  }
  return isSure ? true : undefined;
}

/** Labels that Kubernetes gives to pods itself. */
const isGiven =
  /^(?:statefulset\.kubernetes\.io\/pod-name|apps\.kubernetes\.io\/pod-index|(?:batch\.kubernetes\.io\/)?(?:job-name|controller-uid|job-completion-index)|pod-template-hash|controller-revision-hash)$/;

/** Whether labels have all of some pairs. */
export function matchesLabels(
  pairs: InfraValue | undefined,
  labels: InfraValue | undefined,
): boolean | undefined {
  if (pairs === undefined || pairs.kind === 'null') return true;
  if (pairs.kind !== 'map') return undefined;
  let isSure = pairs.isOpen === undefined;
  for (const [key, { value }] of pairs.entries) {
    const own = labels === undefined ? undefined : valueAt(labels, key);
    if (own === undefined && isGiven.test(key)) isSure = false;
    else if (own === undefined) return false;
    else if (isUnknown(own) || isUnknown(value)) isSure = false;
    else if (textAt(own) !== textAt(value)) return false;
  }
  return isSure ? true : undefined;
}

function holds(expression: InfraValue, labels: InfraValue | undefined): boolean | undefined {
  const key = textAt(expression, 'key');
  const own = labels === undefined || key === undefined ? undefined : valueAt(labels, key);
  if (key === undefined || (own !== undefined && isUnknown(own))) return undefined;
  const values = itemsOf(valueAt(expression, 'values')).map((each) => textAt(each));
  const isAmong = own !== undefined && values.includes(textAt(own));
  switch (textAt(expression, 'operator')) {
    case 'In':
      return isAmong;
    case 'NotIn':
      return !isAmong;
    case 'Exists':
      return own !== undefined;
    case 'DoesNotExist':
      return own === undefined;
    default:
      return undefined;
  }
}
