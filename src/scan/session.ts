import type { Source } from '#source/source';
import type { ScanHost, ScanRequest } from './request.ts';
import type { RuleLoader } from './rule-loader.ts';
import type { Settings } from './settings.ts';

/** All that the steps of one scan work with. */
export interface Session {
  readonly source: Source;
  readonly request: ScanRequest;
  readonly host: ScanHost;
  readonly settings: Settings;
  readonly rules: RuleLoader;
}
