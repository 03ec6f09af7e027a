import type { HttpClient } from '../http/types.ts';
import type { Provider } from '../types.ts';
export const TOGETHER_FACTS = { title: 'Together AI', permissionAdvice: '', closing: null };
export declare function createTogetherProvider(client: HttpClient, baseUrl: string): Provider;
