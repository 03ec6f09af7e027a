/** Room for a number and a longer folder on file systems that allow 255 bytes. */
const MAX_LENGTH = 100;
const MAX_EXTENSION = 16;

/** Names that Windows gives to devices, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin_|conout_|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file name that a stranger chose, as a plain base name in ASCII: letters, digits, `.`, `_` and `-`, at most 100
 * characters with the extension kept. It names no folder, no hidden file, no option and no device.
 */
export function safeFileName(name: string): string {
  const base = name.split(/[\\/]/).findLast((part) => part !== '') ?? '';
  const plain = base
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[.-]+/, '')
    .replace(/\.+$/, '');
  const named = plain.replace(/_/g, '') === '' ? 'file' : plain;
  return cut(RESERVED.test(named) ? `_${named}` : named);
}

function cut(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= MAX_EXTENSION ? name.slice(dot) : '';
  return name.slice(0, MAX_LENGTH - extension.length).replace(/\.+$/, '') + extension;
}
