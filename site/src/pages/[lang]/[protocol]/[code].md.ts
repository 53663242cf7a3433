import type { Entry } from 'wirecodes';
import { library } from '../../../library.js';
import { markdown } from '../../../markdown.js';

export function getStaticPaths() {
  return [...library.values()].flatMap(({ lang, codes }) =>
    [...codes].flatMap(([protocol, entries]) =>
      entries.map((entry) => ({
        params: { lang, protocol, code: encodeURIComponent(entry.code) },
        props: { entries: [entry] },
      })),
    ),
  );
}

export const GET = ({ props }: { readonly props: { readonly entries: readonly Entry[] } }) => markdown(props.entries);
