import type { RunContext } from '../../report/view.ts';

/**
 * Answers which links of a prepared comment stay: files, commits and runs of this repository, and this action's page
 * on its rules. Each of them only shows something.
 */
export function ownPages({ serverUrl, repository, action }: RunContext): (url: URL) => boolean {
  const [actionRepository = ''] = action.split('@');
  const home = `${serverUrl}/${repository}/`;
  const rules = new RegExp(
    `^https://github\\.com/${escape(actionRepository)}/blob/[\\w.-]+/docs/rules\\.md#[a-z\\d-]+$`,
  );
  return (url) => {
    if (url.username !== '' || url.password !== '' || url.search !== '') return false;
    if (rules.test(url.href)) return true;
    return url.href.startsWith(home) && OWN_PAGES.test(url.href.slice(home.length));
  };
}

/** What our own comments link to, below the repository. */
const OWN_PAGES =
  /^(?:commit\/[\da-f]{40}|blob\/[\da-f]{40}\/[^?#]+(?:#L\d+(?:-L\d+)?)?|actions\/runs\/\d+[\w/-]*)$/;

function escape(text: string): string {
  return text.replace(/[^\w/-]/g, '\\$&');
}
