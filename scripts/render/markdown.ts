import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderHtml } from './github-markdown.ts';

/**
 * Shows a report as GitHub would: `node scripts/render/markdown.ts summary.md summary.html`.
 * Mermaid blocks are drawn by Mermaid in the browser, as GitHub draws them in a frame.
 */
const [, , input, output] = process.argv;
if (input === undefined || output === undefined)
  throw new Error('Usage: node scripts/render/markdown.ts in.md out.html');

const require = createRequire(import.meta.url);
const css = await readFile(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
const mermaid = await readFile(require.resolve('mermaid/dist/mermaid.min.js'), 'utf8');
const body = renderHtml(await readFile(input, 'utf8')).replace(
  /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
  '<pre class="mermaid">$1</pre>',
);

await writeFile(
  output,
  `<!doctype html>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<style>${css}
body { margin: 0; background: light-dark(#ffffff, #0d1117); }
.markdown-body { max-width: 980px; margin: 0 auto; padding: 24px; }
.alert { border-left: 4px solid; padding: 4px 16px; margin-bottom: 16px; }
pre.mermaid { background: none; }
</style>
<body><article class="markdown-body">${drawAlerts(body)}</article>
<script>${mermaid}</script>
<script>mermaid.initialize({ theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default' });</script>
</body>
`,
);

/** The coloured boxes are GitHub's own and come after Markdown. */
function drawAlerts(html: string): string {
  const colors = {
    NOTE: '#0969da',
    TIP: '#1a7f37',
    IMPORTANT: '#8250df',
    WARNING: '#9a6700',
    CAUTION: '#d1242f',
  };
  return html.replace(
    /<blockquote>\s*<p>\[!(\w+)\]\n?([\s\S]*?)<\/blockquote>/g,
    (whole, kind: string, rest: string) => {
      const color = kind in colors ? colors[kind as keyof typeof colors] : null;
      return color === null
        ? whole
        : `<div class="alert" style="border-color: ${color}"><p style="color: ${color}"><b>${kind}</b></p><p>${rest}</div>`;
    },
  );
}
