import { shown } from './host.js';
import type { Look, Story } from './stories.js';

/** A story as it is kept in git. */
export interface Picture {
  readonly story: Story;
  readonly look: Look;
  readonly width: number;
  /** From the root of the repository. */
  readonly file: string;
}

/** How many pictures git keeps at most, the README's included: each change of look writes them anew, for ever. */
export const MOST_PICTURES = 60;

/** A look at the width of a phone, or of a page on which all stand side by side. */
type View = `${Look['theme']}.${Look['direction']}.${360 | 1200}`;

/**
 * Which pictures are kept beside the first story of each title, in its first look, 1200 px wide: what no check measures,
 * such as where the marks of a diagram stand, how a table folds, and how a theme or a script changes the whole.
 */
const more: Readonly<Record<string, readonly View[]>> = {
  'components-causetree--default': ['dark.rtl.360'],
  'components-codecard--default': ['dark.rtl.360'],
  'components-codemention--in-running-text': ['dark.rtl.360'],
  'components-comparetable--default': ['light.ltr.360', 'dark.rtl.1200'],
  'components-comparetable--three-codes': ['light.ltr.1200'],
  'components-fixchecklist--default': ['dark.rtl.360'],
  'components-stagediagram--four-codes': ['light.ltr.1200', 'dark.rtl.360'],
  'components-stagediagram--narrow': ['light.ltr.1200'],
  'components-stagediagram--right-to-left': ['light.rtl.1200', 'dark.rtl.360'],
  'components-stagediagram--same-stage': ['light.ltr.1200'],
  'components-stagediagram--three-stages': ['light.ltr.1200'],
  'components-stagediagram--two-protocols': ['dark.ltr.1200'],
  'views-codeindex--two-protocols': ['dark.rtl.360'],
  'views-comparetabs--three-codes': ['dark.rtl.360'],
  'views-compareview--abnormal-or-tls': ['dark.ltr.1200'],
  'views-compareview--arabic': ['light.rtl.1200', 'dark.rtl.360'],
  'views-compareview--four-codes': ['light.ltr.1200', 'dark.ltr.360'],
  'views-compareview--german': ['dark.ltr.1200', 'dark.ltr.360'],
  'views-compareview--chinese': ['dark.ltr.1200'],
  'views-compareview--japanese': ['light.ltr.1200'],
  'views-compareview--korean': ['light.ltr.1200', 'light.ltr.360'],
  'views-compareview--turkish': ['light.ltr.360'],
  'views-sets-of-codes--refusals': ['light.ltr.1200'],
  'views-themes--git-hub': ['light.ltr.1200', 'dark.ltr.1200'],
  'views-themes--shadcn': ['light.ltr.1200', 'dark.ltr.1200'],
  'views-themes--terminal': ['dark.ltr.1200'],
};

/** The title of a story's file, as its id has it. */
export const titleOf = ({ id }: Story): string => id.split('--')[0] ?? id;

const firsts = shown.filter(
  ({ story, look }, index) =>
    look === story.looks[0] && shown.findIndex((other) => titleOf(other.story) === titleOf(story)) === index,
);

/** Finds a row's story, which may have been renamed, or show what another shows. */
function find(name: string): (typeof shown)[number] {
  const found = shown.find((one) => one.name === name);
  if (!found)
    throw new Error(`No story looks like "${name}", or an earlier one does as well: change test/stories/pictures.ts.`);
  return found;
}

/** The stories that are compared with their pictures. */
export const pictures: readonly Picture[] = [
  ...firsts.map((one) => ({ ...one, width: 1200 })),
  ...Object.entries(more).flatMap(([id, views]) =>
    views.map((view) => {
      const [theme, direction, width] = view.split('.');
      return { ...find(`${id}.${theme}.${direction}`), width: Number(width) };
    }),
  ),
].map(({ name, ...one }) => ({ ...one, file: `test/pictures/${name}.${one.width}.webp` }));

/** What the README shows: a comparison down to its cards, with a step done. */
export const readmePictures: readonly Picture[] = (['light', 'dark'] as const).map((theme) => ({
  ...find(`views-compareview--abnormal-or-tls.${theme}.ltr`),
  width: 1040,
  file: `docs/compare-view-${theme}.webp`,
}));
