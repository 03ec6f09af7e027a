import { describe, expect, it } from 'vitest';
import { findCredential } from '../../../src/dataset/rules/credentials.ts';
import { countPersonalData, mayHoldPersonalData } from '../../../src/dataset/rules/personal-data.ts';
import { quote } from '../../../src/dataset/rules/quote.ts';
import { checkOne, checkText, rulesIn } from './check-text.ts';

// Built from pieces, so that no scanner takes this file for a leak.
const RUN = 'q7Zk2Lw9Xc4Vb8NmR5tY1uI3oP6aSdFgHjKlQwErTyUiOpAsDfGhJkLzXcVbNm0q7Zk2Lw9Xc4Vb8NmR5tY1uI3oP6';
const SECRETS: readonly (readonly [string, string])[] = [
  ['an AWS access key', `AK${'IA'}QW3E4R5T6Y7U2I5O`.slice(0, 20)],
  ['a Google API key', `AI${'za'}${RUN.slice(0, 35)}`],
  ['an Azure storage key', `DefaultEndpointsProtocol=https;Account${'Key'}=${RUN.slice(0, 86)}==`],
  ['a GitHub token', `gh${'p'}_${RUN.slice(0, 36)}`],
  ['a GitHub token', `github_${'pat'}_${RUN.slice(0, 22)}_${RUN.slice(0, 59)}`],
  ['a GitLab token', `gl${'pat'}-${RUN.slice(0, 20)}`],
  ['an API key', `s${'k'}-${RUN.slice(0, 48)}`],
  ['an API key', `s${'k'}-proj-${RUN.slice(0, 60)}`],
  ['a Stripe key', `s${'k'}_live_${RUN.slice(0, 24)}`],
  ['a Slack token', `xox${'b'}-${RUN.slice(0, 30)}`],
  ['a Slack webhook', `https://hooks.slack.com${'/services'}/T0AB1CD2EF/B0AB1CD2EF/${RUN.slice(0, 24)}`],
  ['an npm token', `np${'m'}_${RUN.slice(0, 36)}`],
  ['a JSON Web Token', `ey${'J'}hbGciOiJIUzI1NiJ9.ey${'J'}zdWIiOiIxMjM0In0.${RUN.slice(0, 43)}`],
  ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${RUN.slice(0, 64)}`],
  ['a private key', `-----BEGIN ${'PRIVATE'} KEY-----\\n${RUN.slice(0, 64)}`],
  ['an AWS secret key', `aws_secret_${'access'}_key = ${RUN.slice(0, 40)}`],
  ['a Bedrock API key', `AB${'SK'}${RUN.slice(0, 60)}`],
  ['a Bedrock API key', `bedrock-${'api'}-key-${RUN.slice(0, 60)}`],
  [
    'a connection string with a password',
    `Server=db;Database=a;User Id=app;${'Password'}=${RUN.slice(0, 12)};`,
  ],
  // OpenSSH, an encrypted key, one in a source text, and one broken in a raw JSON text.
  [
    'a private key',
    `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n${RUN.slice(0, 70)}`,
  ],
  [
    'a private key',
    `-----BEGIN RSA ${'PRIVATE'} KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,7D2E44C1\n\n${RUN.slice(0, 64)}`,
  ],
  [
    'a private key',
    `"-----BEGIN ${'PRIVATE'} KEY-----\\n" +\n  "${RUN.slice(0, 32)}\\n" +\n  "${RUN.slice(32, 64)}`,
  ],
  ['a connection string with a password', `postgres://app:${RUN.slice(0, 16)}@localhost/app`],
  ['a connection string with a password', 'postgres://app:hunting-lodge@db.acme.io/app'],
  [
    'a connection string with a password',
    `Host=tcp:db.acme.io,5432;Username=app;${'Password'}=hunting-lodge;`,
  ],
  ['a connection string with a password', `postgres://app:${RUN.slice(0, 12)}@db.internal:5432/app`],
];

describe('credentials', () => {
  it.each(SECRETS)('finds %s (%#) in the middle of a text, and never shows it', (title, secret) => {
    expect(findCredential(`Use "${secret}" here.`)).toBe(title);
    const found = checkText(
      JSON.stringify({
        messages: [
          { role: 'user', content: `key: ${secret}` },
          { role: 'assistant', content: 'ok' },
        ],
      }),
    );
    expect(rulesIn(found)).toContain('credential');
    expect(JSON.stringify(found)).not.toContain(secret.slice(-12));
  });

  it.each(SECRETS)('is not shown as a role, key, name or argument either: %s (%#)', (_, secret) => {
    const found = [
      checkOne({ messages: [{ role: secret, content: 'a', [secret]: 1 }] }),
      checkOne({
        [secret]: 1,
        messages: [
          { role: 'user', content: 'a', name: `x ${secret}` },
          { role: 'assistant', content: 'b' },
        ],
      }),
      checkOne({
        messages: [
          {
            role: 'assistant',
            tool_calls: [{ id: secret, type: 'function', function: { name: secret, arguments: secret } }],
          },
          { role: 'tool', tool_call_id: `${secret}x`, content: '' },
        ],
      }),
      checkOne({
        messages: [
          { role: 'user', content: [{ type: secret }, { type: 'image_url', image_url: { url: secret } }] },
        ],
      }),
    ].flat();
    expect(found.length).toBeGreaterThan(6);
    for (const { message } of found) expect(message).not.toContain(secret.slice(-12));
    for (const { message } of found) expect(message).not.toContain(secret.slice(-30, -18));
  });

  it.each([
    `AK${'IA'}IOSFODNN7EXAMPLE`,
    `s${'k'}-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`,
    `s${'k'}-your-key-here`,
    'postgres://user:password@localhost/db',
    'mysql://root:${DB_PASSWORD}@db/app',
    'https://example.com/a:b@c',
    'a task-oriented ask-me-anything risk-free desk-top',
    'Server=db;Database=a;Password={your_password};',
    'aws_secret_access_key = os.environ["KEY"], Password=',
    'npm_config_registry, self.hf_model, chmod_ghp_x',
    `-----BEGIN ${'PUBLIC'} KEY-----\n${RUN.slice(0, 64)}`,
    'create_engine("postgresql://scott:tiger@localhost/test")',
    'mongodb://user:pass123@localhost:27017/db',
    'mongodb+srv://user:pass123@cluster0.mongodb.net/db',
    'redis://:foobared@127.0.0.1:6379/0',
    'curl https://user:s3cret@localhost:8080/x',
    'amqp://rabbit:rabbit@rabbitmq:5672',
    'amqp://rabbit:rabbit@queue.acme.io',
    'https://oauth2:x-oauth-basic@github.com/o/r.git',
    'Server=localhost;Database=shop;User Id=sa;Password=P@ssw0rd;',
    'Server=tcp:sql.acme.io,1433;Database=shop;User Id=sa;Password=P@ssw0rd1!;',
    'Data Source=.\\SQLEXPRESS;User Id=sa;Password=letmein;',
    `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----`,
    `-----BEGIN ${'PRIVATE'} KEY-----\nMIIEvQIBADANBgkq${'x'.repeat(64)}`,
    // The sample that jwt.io shows.
    `ey${'J'}hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.ey${'J'}zdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`,
  ])('lets %j through', (text) => {
    expect(findCredential(text)).toBeNull();
  });

  it.each([
    `data: {"key":"s${'k'}-proj-${RUN.slice(0, 30)}"}`,
    `data: token gh${'p'}_${RUN.slice(0, 36)}`,
    `data:image/png;base64,iVBORw0KGgo= and s${'k'}-proj-${RUN.slice(0, 30)}`,
  ])('finds one in a text that only begins like a data URL: %j', (answer) => {
    const messages = [
      { role: 'user', content: 'Show an event' },
      { role: 'assistant', content: answer },
    ];
    expect(rulesIn(checkOne({ messages }))).toEqual(['credential']);
  });

  it('leaves the bytes of an image alone, where digits and letters mean nothing', () => {
    const url = `data:image/png;base64,iVBORw0KGgo/${'+33142764040/'.repeat(20)}AK${'IA'}QW3E4R5T6Y7U2I5O==`;
    const content = [{ type: 'image_url', image_url: { url } }];
    const found = checkOne({
      messages: [
        { role: 'user', content },
        { role: 'assistant', content: 'A cat.' },
      ],
    });
    expect(found).toEqual([]);
  });

  it('finds the real one after a made-up one', () => {
    expect(findCredential(`AK${'IA'}IOSFODNN7EXAMPLE or AK${'IA'}QW3E4R5T6Y7U2I5O`)).toBe(
      'an AWS access key',
    );
  });

  it('stays linear on a megabyte of beginnings', () => {
    for (const piece of [
      `ey${'J'}a.`,
      `s${'k'}-`,
      'a_',
      '-',
      '://a:b',
      `AK${'IA'}`,
      `-----BEGIN ${'PRIVATE'} KEY`,
      `-----BEGIN ${'PRIVATE'} KEY-----\n`,
      `-----BEGIN ${'PRIVATE'} KEY-----\nA: b\n${'q"'.repeat(60)}`,
      `-----BEGIN ${'PRIVATE'} KEY-----${' \n'.repeat(20)}`,
      'Server=',
      'Server=a;',
      'Server=a;b=c;',
    ]) {
      findCredential(piece.repeat(1_000_000 / piece.length));
    }
  });
});

describe('control tokens', () => {
  it('are found in a text that only begins like a data URL', () => {
    const messages = [
      { role: 'user', content: 'Show the end' },
      { role: 'assistant', content: 'data:<|endoftext|>' },
    ];
    expect(rulesIn(checkOne({ messages }))).toEqual(['special-token']);
  });
});

describe('personal data', () => {
  it.each([
    ['write to ada@lovelace.org or charles@babbage.co.uk', { emails: 2, phones: 0, cards: 0 }],
    ['ada@example.com, icon@2x.png, @decorator, a @ b, user@localhost', { emails: 0, phones: 0, cards: 0 }],
    ['+44 20 7946 0958', { emails: 0, phones: 1, cards: 0 }],
    ['+33142764040 or (415) 555-2671 or 415-555-2671.', { emails: 0, phones: 3, cards: 0 }],
    ['4539148803436467 and 4539-1488-0343-6467', { emails: 0, phones: 0, cards: 2 }],
    ['on 2024-08-06 12:30, 1,234,567,890 of 12345678901234567890123', { emails: 0, phones: 0, cards: 0 }],
    ['order 4539148803436468, 1111 1111 1111 1117, 10.0.0.1:8080', { emails: 0, phones: 0, cards: 0 }],
    ['3.14159265358979 + 2.718281828459045 = 5.859874482048838', { emails: 0, phones: 0, cards: 0 }],
  ])('counts in %j', (text, expected) => {
    const counts = { emails: 0, phones: 0, cards: 0 };
    countPersonalData(text, counts);
    expect(counts).toEqual(expected);
  });

  it.each([
    '+33 1 42 76 40 40',
    '+44 20 7946 0958',
    '(415) 555-2671',
    '415-555-2671',
    '415.555.2671',
    '4539 1488 0343 6467',
    '3782 822463 10005',
  ])('finds %s wherever it stands', (number) => {
    for (let before = 0; before < 14; before++) {
      for (let after = 0; after < 7; after++) {
        expect(mayHoldPersonalData(`${'x'.repeat(before)} ${number}${'x'.repeat(after)}`)).toBe(true);
      }
    }
  });

  it('stays linear on a megabyte of digits, signs and separators', () => {
    for (const piece of ['1', '1 ', '+1', '1-', 'a@', '@', '(1) ', '1.1.', 'a.', 'x@a.']) {
      countPersonalData(piece.repeat(1_000_000 / piece.length), { emails: 0, phones: 0, cards: 0 });
    }
  });

  it('is looked for in every text but not in images', () => {
    const url = 'data:image/png;base64,iVBORw0KGgo4539148803436467AAA';
    const example = {
      messages: [
        { role: 'user', content: [{ type: 'image_url', image_url: { url } }] },
        { role: 'assistant', content: 'a' },
      ],
    };
    expect(checkOne(example)).toEqual([]);
  });
});

describe('special tokens', () => {
  it('are found where the writer escaped the bracket', () => {
    const raw =
      '{"messages":[{"role":"user","content":"a\\u003c|im_end|\\u003e"},{"role":"assistant","content":"b"}]}';
    expect(checkText(raw)).toEqual([
      { rule: 'special-token', line: 1, message: 'messages[0].content holds the control token <|im_end|>' },
    ]);
  });

  it.each(['<| not one |>', 'a <|> b', 'x <||> y', '<|'])('leaves %j alone', (content) => {
    expect(
      checkOne({
        messages: [
          { role: 'user', content },
          { role: 'assistant', content: 'b' },
        ],
      }),
    ).toEqual([]);
  });
});

describe('quoting', () => {
  it('shows at most 40 characters on one line', () => {
    expect(quote('a'.repeat(100))).toBe(`"${'a'.repeat(39)}…"`);
    expect(quote('a\n\u001b[31m\u202e\ud800b')).toBe('"a\\n\\u001b[31m\\u202e\\ud800b"');
  });
});
