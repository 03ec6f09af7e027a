import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Clock } from '../../boundary/clock.ts';
import { asArray, asObject, type JsonObject } from '../../boundary/json.ts';
import type { Fault } from '../scenario/scenario.ts';
import type { Answer } from './answer.ts';

/** Sends an answer, or as much of it as the fault lets through; true where a status went out. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  clock: Clock,
): Promise<boolean> {
  if (fault?.kind === 'reset-after') {
    response.socket?.destroy();
    return false;
  }
  if (fault?.kind === 'slow') await clock.sleep(fault.ms);
  if (!Buffer.isBuffer(answer.body)) {
    response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.bytes) });
    await pipeline(answer.body.stream, response);
    return true;
  }
  const body = fault?.kind === 'page' ? changePage(answer.body, fault.change) : answer.body;
  const half = body.subarray(0, Math.floor(body.length / 2));
  const promised = fault?.kind === 'truncated' ? half : body;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(promised.length) });
  if (fault?.kind === 'reset-during') {
    // The half must have left the process before the connection goes, or it would be a reset without an answer.
    await new Promise<void>((resolve) => response.write(half, () => resolve()));
    response.socket?.destroy();
    return true;
  }
  response.end(promised);
  return true;
}

/** What a provider in trouble does to a page: the same objects twice, another order, fewer than asked. */
function changePage(body: Buffer, change: 'repeat' | 'reorder' | 'shrink'): Buffer {
  let page: JsonObject | undefined;
  try {
    page = asObject(JSON.parse(body.toString('utf8')));
  } catch {
    return body;
  }
  const data = asArray(page?.data);
  if (page === undefined || data === undefined || data.length < 2) return body;
  return Buffer.from(JSON.stringify({ ...page, ...changed(data, change) }));
}

function changed(data: readonly unknown[], change: 'repeat' | 'reorder' | 'shrink'): JsonObject {
  if (change === 'repeat') return { data: [...data, ...data.slice(0, Math.ceil(data.length / 2))] };
  if (change === 'shrink') return { data: data.slice(0, Math.ceil(data.length / 2)), has_more: true };
  // The last object stays the last: it is the cursor, and a wrong cursor would lose objects for any client.
  return { data: [...data.slice(0, -1).reverse(), ...data.slice(-1)] };
}
