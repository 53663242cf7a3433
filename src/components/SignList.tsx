import type { ReactNode } from 'react';
import type { CardText, Catalog, Sign } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { SIGNS_IN_SIGHT } from '../selectors/moreOf.js';
import { signText } from '../selectors/signText.js';
import { groupBy } from '../text/groupBy.js';
import { takeEntry, type CodeProps, type RootProps, type Shown } from './props.js';
import { leftIn } from './neutral.js';
import { root } from './root.js';

export type SignListProps<C extends Catalog = Catalog> = CodeProps<C> & RootProps<'div'>;

/**
 * The lines by which a code shows itself in a log or a console, each with the program that writes it. Beyond five, the
 * rest folds away, and opens without JavaScript. Renders a `<div>`; nothing for a code without such lines.
 *
 * @selector .wire-SignList[data-protocol][data-kind][data-code]
 * @selector [data-part=signs], [data-part=more]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function SignList<C extends Catalog = Catalog>(props: SignListProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  return <Signs card={cardOf(takeEntry({ catalog, code, locale, entry }))} {...shown} />;
}

interface SignsProps extends Shown<SignListProps> {
  readonly card: CardText;
  /** The heading above them: makes them a section of a card. */
  readonly above?: ReactNode;
}

/** The signs of a card that is ready. */
export function Signs({ card, above, ...host }: SignsProps): ReactNode {
  const { signs, messages } = card;
  if (signs.length === 0) return null;
  return root(
    above === undefined ? 'div' : 'section',
    { component: 'SignList', codes: [card], host },
    above,
    listOf(signs.slice(0, SIGNS_IN_SIGHT), card),
    messages.moreSigns !== undefined && (
      <details data-part="more">
        <summary>{messages.moreSigns}</summary>
        {listOf(signs.slice(SIGNS_IN_SIGHT), card)}
      </details>
    ),
  );
}

function listOf(signs: readonly Sign[], card: CardText): ReactNode {
  return (
    <ul data-part="signs" translate="no" dir={leftIn(card)}>
      {[...groupBy(signs, ({ by }) => by)].map(([by, lines]) => (
        <li key={`${by} ${lines.length}`}>
          {`${by} `}
          {lines.flatMap((sign, index) => [index > 0 && ' ', <code key={index}>{signText(sign)}</code>])}
        </li>
      ))}
    </ul>
  );
}
