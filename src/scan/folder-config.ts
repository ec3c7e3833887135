import type { Config } from '#model/config';
import { openTarget } from './open-target.ts';
import type { ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';

/** The configuration that holds in a tree. @throws UserError as a scan does */
export async function configOf(request: ScanRequest): Promise<Config> {
  const source = await openTarget(request);
  try {
    const settings = await readSettings(source, request, openRules());
    await settings.base?.close();
    return settings.config;
  } finally {
    await source.close();
  }
}
