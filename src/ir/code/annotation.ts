/** The global that holds what an annotated type says besides the type: no name of a program has a blank in it. */
export function annotationName(type: string): string {
  return `annotation ${type}`;
}
