import { createElement } from 'react';
import { renderToString, version } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { websocket } from '../../src/catalogs/websocket.js';
import { CodeIndex, CodeMention, CodeView, CompareView, CopyMarkdown } from '../../src/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { CompareTabs } from '../../src/views/CompareTabs.js';

it('the oldest React renders everything on a server without a word', () => {
  expect(version).toBe('18.2.0');
  const said = vi.spyOn(console, 'error');
  const one = { catalog: websocket, code: 1006, locale: en, storageKey: 'kept' } as const;
  const two = { catalog: websocket, codes: [1006, 1015], locale: en } as const;
  for (const [name, element] of Object.entries({
    CodeIndex: createElement(CodeIndex, { catalog: websocket, locale: en }),
    CodeMention: createElement(CodeMention, { catalog: websocket, code: 1006, locale: en }),
    CodeView: createElement(CodeView, one),
    CompareTabs: createElement(CompareTabs, two),
    CompareView: createElement(CompareView, two),
    CopyMarkdown: createElement(CopyMarkdown, two),
  })) {
    expect(renderToString(element)).toContain(`class="wire-${name}"`);
  }
  expect(said.mock.calls).toEqual([]);
});
