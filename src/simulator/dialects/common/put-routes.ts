import { createWriteStream } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { ApiError } from '../../server/api-error.ts';
import { json } from '../../server/answer.ts';
import { type Route, route } from '../../server/route.ts';
import type { World } from './world.ts';

interface Ticket {
  readonly fileId: string;
  readonly filename: string;
}

/** A URL that takes one PUT of a file without a key, as an object store's signed URL does. */
export function signUpload(world: World, ticket: Ticket): string {
  const signature = randomBytes(24).toString('hex');
  world.store.create('upload-ticket', signature, ticket);
  return `${world.origin}/signed/${ticket.fileId}?X-Simulated-Signature=${signature}`;
}

/** Answers the PUT of a signed URL. The file appears under its id, or waits for `validateUpload`. */
export function putRoutes(world: World): Route[] {
  return [
    route(
      'PUT',
      '/signed/{}',
      async (call) => {
        const signature = call.query.get('X-Simulated-Signature') ?? '';
        const ticket = world.store.read<Ticket>('upload-ticket', signature);
        if (!ticket || ticket.fileId !== call.params[0]) throw new ApiError(403, 'SignatureDoesNotMatch');
        const path = world.files.temporaryPath();
        await pipeline(call.request, createWriteStream(path, { mode: 0o600 }));
        await world.files.add(ticket.fileId, path, {
          filename: ticket.filename,
          purpose: 'fine-tune',
          expiresSeconds: null,
        });
        return json({});
      },
      { authorized: false, root: true },
    ),
  ];
}
