import type { RuleEntry } from '../types.ts';
import { ANSWER, chat, image, png, QUESTION, seeing, under } from './examples.ts';

const PICTURE = image('https://example.com/paris.png');
const GOOD = seeing({ type: 'text', text: 'Which city?' }, PICTURE);

export const IMAGE_ENTRIES = {
  'ill-formed-part': {
    level: 'error',
    title: 'a part of another type or shape',
    why: 'User messages take text and image_url, assistant messages text and refusal, all others text.',
    bad: seeing({ type: 'input_audio', input_audio: {} }),
    good: GOOD,
  },
  'too-many-images': {
    level: 'error',
    title: 'more than 10 images in an example',
    why: 'At most 10 images an example are taken.',
    bad: seeing(...Array.from({ length: 11 }, () => PICTURE)),
    good: seeing(...Array.from({ length: 10 }, () => PICTURE)),
  },
  'image-too-large': {
    level: 'error',
    title: 'an image larger than 10 MB',
    why: 'At most 10 MB an image are taken; smaller ones also cost fewer tokens. Images behind a URL are not fetched.',
    bad: null,
    good: seeing(image(png())),
  },
  'ill-formed-image': {
    level: 'error',
    title: 'an image part of another shape',
    why: 'An image is `{"type": "image_url", "image_url": {"url": …, "detail": "low", "high" or "auto"}}`; a data URL is base64.',
    bad: seeing({ type: 'image_url', image_url: 'https://example.com/paris.png' }),
    good: GOOD,
  },
  'image-scheme': {
    level: 'error',
    title: 'an image behind a URL that the provider cannot fetch',
    why: 'Take https: or data: with base64; Together AI takes data: alone.',
    bad: seeing(image('file:///home/ada/paris.png')),
    good: GOOD,
  },
  'image-format': {
    level: 'error',
    title: 'an image that is no JPEG, PNG or WEBP, or declared as another than it is',
    why: 'The provider skips it. Told by the first bytes of a data URL, or the ending of another.',
    bad: seeing(image('https://example.com/paris.gif')),
    good: seeing(image(png())),
  },
  'image-role': {
    level: 'error',
    title: 'an image in another message than the user’s',
    why: 'Only user messages take images.',
    bad: chat(QUESTION, { role: 'assistant', content: [{ type: 'text', text: 'Paris' }, PICTURE] }),
    good: GOOD,
  },
  'model-without-vision': {
    level: 'error',
    title: 'images for a model that does not learn from them',
    why: 'At OpenAI that is gpt-4o-2024-08-06; Azure has the gpt-4.1 family besides.',
    bad: under({ model: 'gpt-4.1-mini-2025-04-14' }, seeing(PICTURE)),
    good: under({ model: 'gpt-4o-2024-08-06' }, chat({ role: 'user', content: [PICTURE] }, ANSWER)),
  },
} as const satisfies Readonly<Record<string, RuleEntry>>;
