import type { Views } from '#ir/infra/view';

/**
 * What is made of all resources of a graph, once, when a rule first asks for it: what each of ten thousand resources asks
 * must not look at all of them again.
 */
export function oncePerGraph<T>(make: (views: Views) => T): (views: Views) => T {
  const made = new WeakMap<Views, { readonly value: T }>();
  return (views) => {
    const known = made.get(views) ?? { value: make(views) };
    made.set(views, known);
    return known.value;
  };
}
