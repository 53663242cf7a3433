import type { HeadingLevel } from '../components/props.js';
import { protocolNames } from '../protocolNames.js';
import { checkTemplate, ofComparison } from '../text/checkTemplate.js';
import { visibleText } from '../text/visibleText.js';
import type { CompareSection } from '../views/ComparisonView.js';
import type { View } from './attributeNames.js';
import type { NamedCode } from './loadEntries.js';
import { readProtocol } from './readProtocol.js';

/** The props of a view, besides its entries. */
export interface ViewProps {
  readonly headingLevel?: HeadingLevel;
  readonly sections?: readonly CompareSection[];
  readonly compareHref?: string;
  readonly storageKey?: string;
}

/**
 * Reads which codes are meant, and the view's props, out of attributes. Several codes stand apart by spaces or commas;
 * one of another protocol has that in front, alone (`http:503 grpc:UNAVAILABLE`) or for all codes after it
 * (`http 401 403 grpc UNAUTHENTICATED`), as in the command.
 *
 * @throws when the codes or their protocol are missing, there is no such protocol, there are too few or too many to
 * compare, or an attribute makes no sense.
 */
export function readAttributes(
  view: View,
  attributes: { readonly [name: string]: string | null | undefined },
): { readonly codes: readonly NamedCode[]; readonly props: ViewProps } {
  const protocol = attributes['protocol']?.trim() ?? '';
  const text = attributes[view === 'code' ? 'code' : 'codes']?.trim() ?? '';
  // What took the place of the protocol is not counted among the codes.
  if (protocol !== '') readProtocol(protocol);
  const codes = view === 'code' ? [{ protocol, code: text }] : readCodes(text, protocol);
  const most = view === 'code' ? 1 : 4;
  if (text === '' || codes.length > most || (view === 'compare' && codes.length < 2)) {
    throw new RangeError(
      view === 'code'
        ? `wirecodes: 'code' is empty. Give one, as in code="1006".`
        : `wirecodes: 'codes' holds ${codes.length}. Give two to four, as in codes="1006 1015".`,
    );
  }
  if (codes.some((code) => code.protocol === '')) {
    throw new RangeError(`wirecodes: 'protocol' is missing. Give one, as in protocol="websocket".`);
  }

  const level = attributes['heading-level'];
  if (level && !/^[1-6]$/.test(level)) {
    throw new RangeError(`wirecodes: 'heading-level' is '${visibleText(level, 64)}'. Give 1 to 6.`);
  }
  const sections = attributes['sections']?.split(/[\s,]+/).filter((item) => item !== '');
  const compareHref = attributes['compare-href'];
  if (compareHref && /^[^/?#]*:/.test(compareHref) && !/^https?:/i.test(compareHref)) {
    throw new RangeError(`wirecodes: 'compare-href' is no address of a page. Give one, as in "/{lang}/{a}-vs-{b}".`);
  }
  checkTemplate('compare-href', compareHref ?? undefined, ofComparison);
  const storageKey = attributes['storage-key'];
  return {
    codes,
    props: {
      ...(level && { headingLevel: Number(level) as HeadingLevel }),
      ...(sections?.length && { sections: sections as CompareSection[] }),
      ...(compareHref && { compareHref }),
      ...(storageKey && { storageKey }),
    },
  };
}

function readCodes(text: string, first: string): readonly NamedCode[] {
  const codes: NamedCode[] = [];
  let protocol = first;
  for (const item of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const named = protocolNames.find((name) => name === item.toLowerCase());
    const colon = item.indexOf(':');
    if (named) protocol = named;
    else if (colon === -1) codes.push({ protocol, code: item });
    else codes.push({ protocol: item.slice(0, colon), code: item.slice(colon + 1) });
  }
  return codes;
}
