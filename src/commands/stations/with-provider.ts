import type { Provider } from '../../provider/types.ts';
import type { Step } from '../types.ts';
import { connect } from './connect.ts';

/** Opens the provider, tells a part of the story with it, and closes it whatever happens. */
export async function withProvider<T>(step: Step, story: (provider: Provider) => Promise<T>): Promise<T> {
  const provider = await connect(step);
  try {
    return await story(provider);
  } finally {
    await provider.close();
  }
}
