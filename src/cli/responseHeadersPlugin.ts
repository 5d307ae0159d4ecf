import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { headersFor, inlineCode, metaPolicy, readHeaderBlocks } from './responseHeaders.ts';

/** Sends the headers of `public/_headers` from the preview server, and repeats its policy in every built page. */
export function responseHeadersPlugin(root: URL): Plugin {
  const blocks = () => readHeaderBlocks(readFileSync(new URL('public/_headers', root), 'utf8'));
  return {
    name: 'response-headers',
    configurePreviewServer(server) {
      const served = blocks();
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        for (const [name, value] of Object.entries(headersFor(served, pathname))) response.setHeader(name, value);
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, server }) {
        if (server) return [];
        const refused = inlineCode(html);
        if (refused.length > 0) throw new Error(`${path}: the policy refuses ${refused.join(', ')}`);
        const policy = headersFor(blocks(), path)['Content-Security-Policy'] ?? '';
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: metaPolicy(policy) };
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
