import type { DialectName } from '../scenario/options.ts';
import type { Dialect } from './common/dialect.ts';
import type { World } from './common/world.ts';
import { makeFamilyDialect } from './family/family.ts';
import { openai } from './family/openai.ts';

/** The dialect of a name, on a world of its own. */
export function makeDialect(_name: DialectName, world: World): Dialect {
  return makeFamilyDialect(world, openai);
}
