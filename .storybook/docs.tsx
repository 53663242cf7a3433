import { DocsContainer, Source, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import {
  lazy,
  useEffect,
  useState,
  type ComponentProps,
  type PropsWithChildren,
  type ReactElement,
  type ReactNode,
} from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { loadProtocols } from '../stories/words.js';
import { snippetOf } from './snippetOf.js';
import { systemTheme } from './systemTheme.js';
import { themeOf } from './themes.js';

type Globals = Readonly<Record<string, unknown>>;
let globals: Globals = {
  theme: new URLSearchParams(location.search).get('globals')?.match(/theme:(\w+)/)?.[1] ?? systemTheme(),
};
addons.getChannel().on(GLOBALS_UPDATED, (update: { globals: Globals }) => {
  globals = update.globals;
});

/** Docs in the theme of the toolbar. */
function Container({ children, ...props }: PropsWithChildren<DocsContainerProps>): ReactNode {
  const [shown, show] = useState(globals);
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = (update: { globals: Globals }) => show(update.globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);
  return (
    <div className="docs" data-theme={String(shown['theme'])}>
      <DocsContainer {...props} theme={themeOf(shown)}>
        {children}
      </DocsContainer>
    </div>
  );
}

interface Shown {
  readonly args: object;
  readonly globals: Globals;
  readonly originalStoryFn: (args: object, context: Shown) => ReactElement;
}

const docs: Preview = {
  parameters: {
    docs: {
      container: Container,
      // As the code below a story is, in either theme.
      components: {
        Source: (props: ComponentProps<typeof Source>) => (
          <Source dark {...props} {...(props.code !== undefined && { code: props.code.trimEnd() })} />
        ),
      },
      // Only a page of docs loads it.
      page: lazy(() => import('./ComponentPage.js')),
      source: {
        type: 'code',
        language: 'tsx',
        transform: async (_: string, context: Shown) => {
          await loadProtocols(context.globals);
          return snippetOf(context.originalStoryFn(context.args, context));
        },
      },
    },
  },
};
export default docs;
