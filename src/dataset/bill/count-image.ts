import { asObject } from '../../boundary/json.ts';

/** `detail: low`, whatever the size (OpenAI's vision fine-tuning guide). */
const LOW_DETAIL = 85;
/** A picture of 1024 × 1024 in high detail: 85 + 4 tiles of 170. Its real size is not known here. */
const HIGH_DETAIL = 765;

/** Tokens of an image part's `image_url`: an estimate, since what is trained depends on the picture's size. */
export function countImage(image: unknown): number {
  return asObject(image)?.['detail'] === 'low' ? LOW_DETAIL : HIGH_DETAIL;
}
