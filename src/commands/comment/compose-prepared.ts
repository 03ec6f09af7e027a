import { asFiniteNumber, asObject } from '../../boundary/json.ts';
import type { GithubContext } from '../../github/context.ts';
import { COMMENT_OVERHEAD, MAX_COMMENT_LENGTH } from '../../github/conversation.ts';
import { neutralizeMarkdown } from '../../untrusted/foreign-markdown/neutralize.ts';
import type { AllowedLink } from '../../untrusted/foreign-markdown/clean-phrasing.ts';

/** The prepared text without anything that acts, and below it where it comes from. */
export async function composePrepared(
  prepared: string,
  context: GithubContext,
  isAllowedLink: AllowedLink,
): Promise<string> {
  const origin = sayOrigin(context);
  const max = MAX_COMMENT_LENGTH - COMMENT_OVERHEAD - origin.length - 4;
  const text = await neutralizeMarkdown(prepared.slice(0, MAX_COMMENT_LENGTH), { isAllowedLink, max });
  return `${text === '' ? '_The prepared comment is empty._' : text}\n\n${origin}\n`;
}

function sayOrigin({ payload, serverUrl, repository, runUrl }: GithubContext): string {
  const id = asFiniteNumber(asObject(payload['workflow_run'])?.['id']);
  const url = id === undefined ? runUrl : `${serverUrl}/${repository}/actions/runs/${id}`;
  return `---\n\n<sub>⚠️ This text was prepared by [a run without privileges](<${url}>), which runs the code of the pull request: its author may have written any of it.</sub>`;
}
