/** Every rule by scope. An id is public: it stands in workflows (`rules`), reports and docs, and is never renamed. */
export const FILE_RULE_IDS = [
  'lfs-pointer',
  'dvc-pointer',
  'not-utf8',
  'byte-order-mark',
  'crlf',
  'blank-line',
  'truncated-last-line',
  'empty-file',
  'too-few-examples',
  'too-many-examples',
  'file-too-large',
  'wrong-extension',
  'line-too-long',
] as const;

export const LINE_RULE_IDS = [
  'not-json',
  'not-an-object',
  'duplicate-key',
  'unknown-key',
  'refused-key',
  'nested-too-deep',
  // Chat
  'missing-messages',
  'empty-messages',
  'ill-typed-message',
  'unknown-role',
  'refused-role',
  'developer-role',
  'missing-content',
  'ill-typed-content',
  'empty-content',
  'empty-answer',
  'no-assistant',
  'nothing-to-learn',
  'ill-typed-weight',
  'misplaced-weight',
  'no-user-message',
  'ends-on-user',
  'roles-do-not-alternate',
  'system-not-first',
  'ill-typed-name',
  'odd-name',
  'ill-formed-tool-call',
  'arguments-not-json',
  'arguments-do-not-fit',
  'undefined-tool',
  'unknown-tool-call-id',
  'duplicate-tool-call-id',
  'unanswered-tool-call',
  'ill-formed-tool',
  'duplicate-tool',
  'unusable-tool-schema',
  'legacy-functions',
  'ill-formed-part',
  'too-many-images',
  'image-too-large',
  'ill-formed-image',
  'image-scheme',
  'image-format',
  'image-role',
  'model-without-vision',
  // Preference
  'ill-formed-preference',
  'old-preference-names',
  'equal-outputs',
  'input-ends-on-assistant',
  'several-outputs',
  'preference-not-text',
  // Reinforcement
  'does-not-end-on-user',
  'missing-grader-field',
  'missing-reference-answer',
  // Completion
  'ill-typed-completion',
  'empty-completion',
  // Plain text
  'ill-typed-text',
  'empty-text',
  // Content
  'special-token',
  'template-token',
  'credential',
  'email-address',
  'phone-number',
  'card-number',
  'too-long',
  'answer-cut-off',
] as const;

export const SET_RULE_IDS = [
  'wrong-format',
  'mixed-format',
  'duplicate-example',
  'near-duplicate',
  'conflicting-answers',
  'training-in-validation',
  'prompt-in-validation',
  'training-in-test',
  'prompt-in-test',
  'dominant-answer',
  'mostly-refusals',
  'system-prompt-missing',
  'system-prompt-differs',
  'tools-differ',
  'mixed-answer-style',
  'few-examples',
  'small-validation',
  'large-validation',
  'validation-required',
  'format-not-accepted',
  'ill-formed-grader',
  'completion-separator',
  'completion-stop-sequence',
  'completion-leading-space',
  'completion-shared-prefix',
] as const;

export const RULE_IDS = [...FILE_RULE_IDS, ...LINE_RULE_IDS, ...SET_RULE_IDS] as const;

export type FileRuleId = (typeof FILE_RULE_IDS)[number];
export type LineRuleId = (typeof LINE_RULE_IDS)[number];
export type SetRuleId = (typeof SET_RULE_IDS)[number];
export type RuleId = (typeof RULE_IDS)[number];

/** A row with one of these findings is never shown to anybody, whatever the rule's level was set to. */
export const SENSITIVE_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'credential',
  'email-address',
  'phone-number',
  'card-number',
]);
