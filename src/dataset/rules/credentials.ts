import { isMadeUpKey, isMadeUpPassword, isMadeUpToken, isMadeUpWebToken } from './made-up-secrets.ts';

/** One kind of secret: what it looks like in full, and which of its kind are none (default: `isMadeUpToken`). */
interface CredentialKind {
  readonly title: string;
  readonly pattern: RegExp;
  readonly isMadeUp?: (found: string) => boolean;
}

// Bounded repetition and nothing nested that could match in two ways: each is linear on any text.
const KINDS: readonly CredentialKind[] = [
  {
    // Headers, then the body: 64 characters, which the shortest keys have, whatever breaks and quotes stand among them.
    title: 'a private key',
    pattern:
      /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\[nr]|[\s"',+]){0,16}(?:[A-Za-z-]{1,30}: [^\r\n\\]{0,80}(?:\\[nr]|\s){1,8}){0,4}(?:[A-Za-z0-9+/=](?:\\[nrt]|[\s"',]){0,16}){64}/g,
    isMadeUp: isMadeUpKey,
  },
  { title: 'an AWS access key', pattern: /(?<![A-Za-z0-9])A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])/g },
  { title: 'a Google API key', pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/g },
  {
    title: 'an AWS secret key',
    pattern: /aws_secret_access_key["'\\ :=]{1,8}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/gi,
  },
  { title: 'a Bedrock API key', pattern: /(?<![\w-])(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/]{40}/g },
  { title: 'an Azure storage key', pattern: /(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{40,88}={0,2}/g },
  {
    title: 'a GitHub token',
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/g,
  },
  { title: 'a GitLab token', pattern: /(?<![\w-])glpat-[\w-]{20}/g },
  {
    title: 'an API key',
    pattern: /(?<![\w-])sk-(?:(?:proj|svcacct|admin|ant|or|None)-[\w-]{20}|[A-Za-z0-9]{32})/g,
  },
  { title: 'a Stripe key', pattern: /(?<![\w-])[sr]k_live_[A-Za-z0-9]{16}/g },
  { title: 'a Slack token', pattern: /(?<![\w-])xox[abeoprs]-[A-Za-z0-9-]{16}/g },
  {
    title: 'a Slack webhook',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{16}/g,
  },
  { title: 'a Hugging Face token', pattern: /(?<![\w-])hf_[A-Za-z]{30}/g },
  { title: 'an npm token', pattern: /(?<![\w-])npm_[A-Za-z0-9]{36}/g },
  {
    title: 'a JSON Web Token',
    pattern: /(?<![\w-])eyJ[\w-]{8,4096}\.eyJ[\w-]{8,65536}\.[\w-]{16}/g,
    isMadeUp: isMadeUpWebToken,
  },
];

// The user part and the password exclude what would let the match run over the rest of the text.
const CONNECTION =
  /\b(?:https?|ftps?|ssh|smtps?|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w{1,16})?|mysql(?:\+\w{1,16})?|mariadb|mssql|oracle|clickhouse|nats|kafka):\/\/([^\s:/@"'<>]{0,64}):([^\s/@"'<>]{3,128})@([\w.-]{1,253})/g;

// Server=…;Database=…;User Id=…;Password=…, in any order that puts the password after the server.
const SETTINGS =
  /(?:Server|Data Source|Host)=([^;]{1,200});(?:[^;=]{1,40}=[^;]{0,200};){0,8}?\s?(?:Password|Pwd)=([^;\s"']{4,128})/gi;

/** The credential's kind, never its text; null where there is none. */
export function findCredential(text: string): string | null {
  if (mayHoldToken(text)) {
    for (const { title, pattern, isMadeUp = isMadeUpToken } of KINDS) {
      for (const [found] of text.matchAll(pattern)) if (!isMadeUp(found)) return title;
    }
  }
  if (text.includes('://') && text.includes('@')) {
    for (const [, user = '', password = '', host = ''] of text.matchAll(CONNECTION)) {
      if (!isMadeUpPassword(password, user, host)) return 'a connection string with a password';
    }
  }
  if (text.includes('Password=') || text.includes('Pwd=')) {
    for (const [, server = '', password = ''] of text.matchAll(SETTINGS)) {
      // `tcp:host,port` or `host\instance`
      const [host = ''] = server.replace(/^tcp:/i, '').split(/[,\\]/);
      if (!isMadeUpPassword(password, '', host)) return 'a connection string with a password';
    }
  }
  return null;
}

// What begins like a secret, complete or not.
const BEGINNING =
  /(?:(?<![A-Za-z0-9])(?:A(?:KIA|SIA|Iza|BSK)|gh[pousr]_|github_pat_|glpat-|sk-|[sr]k_live_|xox[a-z]-|hf_|npm_|eyJ)|api-key-|Key=|access_key|PRIVATE KEY|\/services\/T)["'\\ \w=+/:.-]{6}/;

/** For deciding what may be shown: rather too strict, as a cut or lengthened secret is one all the same. */
export function holdsCredential(text: string): boolean {
  return text.length > 8 && (BEGINNING.test(text) || findCredential(text) !== null);
}

/**
 * Whether one of the marks stands in the text at all.
 *
 * A single rare character is found many times faster than a word, so `A`, `_` and `-` are looked for first and their
 * neighbours after.
 */
export function mayHoldToken(text: string): boolean {
  return (
    text.includes('PRIVATE KEY') ||
    text.includes('Key=') ||
    text.includes('.eyJ') ||
    text.includes('.slack.com') ||
    text.includes('ABSK') ||
    text.includes('Password=') ||
    text.includes('Pwd=') ||
    hasCloudKey(text) ||
    hasMarkBefore(text, '_', UNDERSCORE_MARKS) ||
    hasMarkBefore(text, '-', HYPHEN_MARKS)
  );
}

/** AKIA and ASIA (AWS), AIza (Google). */
function hasCloudKey(text: string): boolean {
  for (let at = text.indexOf('A'); at >= 0; at = text.indexOf('A', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === 75 || next === 83) {
      if (text.startsWith('IA', at + 2)) return true;
    } else if (next === 73 && text.startsWith('za', at + 2)) return true;
  }
  return false;
}

const UNDERSCORE_MARKS = ['aws', 'AWS', 'ghp', 'gho', 'ghu', 'ghs', 'ghr', 'pat', 'sk', 'rk', 'hf', 'npm'];
const HYPHEN_MARKS = ['api-key', 'sk', 'glpat', 'xoxa', 'xoxb', 'xoxe', 'xoxo', 'xoxp', 'xoxr', 'xoxs'];

/** True where one of `marks` stands directly before `separator` and does not continue a word. */
function hasMarkBefore(text: string, separator: string, marks: readonly string[]): boolean {
  for (let at = text.indexOf(separator, 2); at >= 0; at = text.indexOf(separator, at + 1)) {
    for (const mark of marks) {
      if (text.charCodeAt(at - 1) !== mark.charCodeAt(mark.length - 1)) continue;
      if (text.startsWith(mark, at - mark.length)) return true;
    }
  }
  return false;
}
