/** Documentation is full of made-up keys: `AKIAIOSFODNN7EXAMPLE`, `sk-xxxx…`, `ghp_0000…`. */
export function isMadeUpToken(secret: string): boolean {
  if (/example|your|(.)\1{7}|12345678|abcdefgh/i.test(secret)) return true;
  return new Set(secret.slice(-16)).size < 6;
}

/** A key's body is base64 of numbers; OpenSSH's begins with runs of up to ten `A`. */
export function isMadeUpKey(key: string): boolean {
  return /example|your|([^-])\1{15}/i.test(key) || new Set(key.slice(-48)).size < 12;
}

/** The token that jwt.io shows to every visitor, whoever signed it. */
export function isMadeUpWebToken(token: string): boolean {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
  return isMadeUpToken(token) || /"sub": ?"1234567890"|"name": ?"John Doe"/.test(payload);
}

const FILLER =
  /^(?:(?:p(?:ass)?(?:w(?:or)?d)?|secret|changeme|user(?:name)?|root|admin|test|token|example|postgres|guest)[\d!#$]{0,6}|x-oauth-basic|\d{1,6}|x+|\*+|\.+|your.*|my.*|.*example.*|.*password.*|[[({$%].*)$/i;

const LEET: Readonly<Record<string, string>> = { '@': 'a', $: 's', 0: 'o', 3: 'e', 4: 'a', 5: 's' };

/**
 * Whether the password of a connection string is one of those that textbooks use. On a host that only its own machine
 * or network knows, only a password that a program has made up counts: `scott:tiger@localhost` is no secret.
 */
export function isMadeUpPassword(password: string, user: string, host: string): boolean {
  if (FILLER.test(password) || password === user || /\bexample\b/i.test(host)) return true;
  if (FILLER.test(password.replace(/[@$0345]/g, (sign) => LEET[sign] ?? sign))) return true;
  return isNear(host) && !looksGenerated(password);
}

/** Loopback, names that are reserved for tests, and names without a dot, as containers have them. */
function isNear(host: string): boolean {
  return /^127\.|^0\.0\.0\.0$|\.(?:test|invalid|localhost)$|^\.$|^[^.]*$/i.test(host);
}

/** Long, and going to and fro between digits and other characters. */
function looksGenerated(password: string): boolean {
  return password.length >= 12 && (password.match(/\d(?=\D)|\D(?=\d)/g)?.length ?? 0) >= 4;
}
