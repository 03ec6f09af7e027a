import type { HttpClient } from '../http/types.ts';
import type { Provider } from '../types.ts';
export const FIREWORKS_FACTS = { title: 'Fireworks AI', permissionAdvice: '', closing: null };
export declare function createFireworksProvider(
  client: HttpClient,
  baseUrl: string,
  accountId: string,
): Provider;
