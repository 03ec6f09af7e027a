import type { DialectName } from '../scenario/options.ts';
import type { Dialect } from './common/dialect.ts';
import type { World } from './common/world.ts';
import { azure } from './family/azure.ts';
import { bedrock } from './family/bedrock.ts';
import { compatible } from './family/compatible.ts';
import { makeFamilyDialect } from './family/family.ts';
import { nebius } from './family/nebius.ts';
import { openai } from './family/openai.ts';
import { makeFireworksDialect } from './fireworks/fireworks.ts';
import { makeTogetherDialect } from './together/together.ts';

const family = { openai, azure, nebius, bedrock, compatible } as const;

/** The dialect of a name, on a world of its own. */
export function makeDialect(name: DialectName, world: World): Dialect {
  if (name === 'together') return makeTogetherDialect(world);
  if (name === 'fireworks') return makeFireworksDialect(world);
  return makeFamilyDialect(world, family[name]);
}
