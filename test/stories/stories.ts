import { composeStories } from '@storybook/react-vite';
import { createElement, type ComponentType, type ReactElement } from 'react';
import preview from '../../.storybook/preview.js';
import { loadProtocols } from '../../stories/words.js';

/** How a story is shown. */
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** A story, as Storybook finds it. */
export interface Story {
  /** Storybook's own, such as `views-compareview--korean`. */
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  /** The looks that the story does not rule out by its own globals. */
  readonly looks: readonly Look[];
  show(look: Look): ReactElement;
}

type Composed = ComponentType & { id: string; storyName: string; globals: Record<string, unknown> };

const files = import.meta.glob<Parameters<typeof composeStories>[0]>('../../stories/*.stories.tsx', { eager: true });

const allLooks: readonly Look[] = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
  { theme: 'dark', direction: 'ltr' },
  { theme: 'dark', direction: 'rtl' },
];

const composed = allLooks.map((look) => ({
  look,
  stories: Object.values(files).flatMap((file) =>
    Object.values<Composed>(
      composeStories(file, { ...preview, initialGlobals: { ...preview.initialGlobals, ...look } }),
    ),
  ),
}));

/** Every story under `stories/`. */
export const stories: readonly Story[] = (composed[0]?.stories ?? []).map(({ id, storyName, globals }, index) => ({
  id,
  title: `${id}: ${storyName}`,
  lang: String(globals['locale']),
  looks: composed.flatMap(({ look, stories: inLook }) => {
    const own = inLook[index]?.globals;
    return own?.['theme'] === look.theme && own['direction'] === look.direction ? [look] : [];
  }),
  show: (look) => {
    const story = composed.find((other) => other.look.theme === look.theme && other.look.direction === look.direction)
      ?.stories[index];
    if (!story) throw new Error(`No story ${id} in ${look.theme}, ${look.direction}.`);
    return createElement(story);
  },
}));

// What Storybook's loader does.
await Promise.all([...new Set(stories.map(({ lang }) => lang))].map((locale) => loadProtocols({ locale })));

/** A story that holds a bit of everything, for checks of the checks. */
export const CARD = 'components-codecard--default';
