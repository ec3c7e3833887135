/** The oldest Node that runs Handrail, as package.json says (`engines`). */
export const oldestNode = '22.12';

/** Whether this version of Node, such as `24.1.0`, runs Handrail. */
export function runsOn(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
