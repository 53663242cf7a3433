import type { Entry } from 'wirecodes';
import { library } from '../../../library.js';
import { markdown } from '../../../markdown.js';

export function getStaticPaths() {
  return [...library.values()].flatMap(({ lang, pairs }) =>
    pairs.map(({ name, entries }) => ({ params: { lang, pair: name }, props: { entries } })),
  );
}

export const GET = ({ props }: { readonly props: { readonly entries: readonly Entry[] } }) => markdown(props.entries);
