import type { HclFile } from '#parse/hcl/tree';
import type { Provider } from '../resource.ts';
import { valueAt } from '../value.ts';
import { bodyValue } from './body.ts';
import { type ModuleInstance, placeIn, type Scope } from './module.ts';

/** The provider that a module knows by a name (`aws`, `aws.west`): its own, one that it was given, or its parent's. */
export function providerNamed(key: string, module: ModuleInstance, file: HclFile): Provider {
  const [name = key, alias] = key.split('.');
  const own = module.source.providers.get(key);
  if (own === undefined) {
    const given = module.providers.get(key);
    if (given !== undefined) return given;
    // A provider without alias is there for all modules below.
    if (module.parent !== undefined && alias === undefined) return providerNamed(key, module.parent, file);
    return alias === undefined ? { name } : { name, alias };
  }
  const scope: Scope = { module, file: own.file, names: new Map() };
  const bodies = [{ file: own.file, body: own.block.body }];
  const settings = bodyValue(bodies, scope, placeIn(own.file, own.block));
  const region = settings.kind === 'map' ? settings.entries.get('region')?.value : undefined;
  const defaultTags = settings.kind === 'map' ? valueAt(settings, 'default_tags', 'tags') : undefined;
  return {
    name,
    ...(alias === undefined ? {} : { alias }),
    ...(region === undefined ? {} : { region }),
    ...(defaultTags === undefined ? {} : { defaultTags }),
  };
}
