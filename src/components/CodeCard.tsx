import type { ReactNode } from 'react';
import type { CardText, Catalog, NamesText, SettingsText } from '../model.js';
import { cardOf } from '../selectors/cardOf.js';
import { clientNamesOf } from '../selectors/clientNamesOf.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { settingsOf } from '../selectors/settingsOf.js';
import { fillHref } from '../text/fillHref.js';
import { codeLabel } from './codeLabel.js';
import { Checklist } from './FixChecklist.js';
import { heading } from './heading.js';
import { link, type RenderLink } from './link.js';
import { englishIn, leftIn } from './neutral.js';
import { Names } from './NameTable.js';
import { noSection } from './noSection.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { root } from './root.js';
import { Settings } from './SettingsTable.js';
import { Signs } from './SignList.js';

/** A section of a card. */
export type CardSection = 'summary' | 'when' | 'signs' | 'fixes' | 'settings' | 'names' | 'endUser';

const ALL_SECTIONS: readonly CardSection[] = ['summary', 'when', 'signs', 'fixes', 'settings', 'names', 'endUser'];

export type CodeCardProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'article'> & {
    /**
     * The level of the card's heading; sections inside are one deeper.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /**
     * Which sections stand on the card, in which order. A section of which nothing is known is left out.
     * @default ['summary', 'when', 'signs', 'fixes', 'settings', 'names', 'endUser']
     */
    readonly sections?: readonly CardSection[] | undefined;
    /** Says what the code is and no more: no headings, no steps. In place of `sections`. */
    readonly compact?: boolean | undefined;
    /** The address of a code, with `{lang}`, `{protocol}` and `{code}`: makes a link of its name. */
    readonly codeHref?: string | undefined;
    /** Renders that link, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
    /** The id of the card, with which those of its sections begin: `ws-1006` gives `ws-1006-fixes`. Without it there are none. */
    readonly idPrefix?: string | undefined;
    /** Keeps the ticked steps in localStorage under this name. Without it the card needs no JavaScript. */
    readonly storageKey?: string | undefined;
    /** The ids of the ticked steps, when the host keeps them itself. Goes with `onChange`. */
    readonly value?: readonly string[] | undefined;
    /** Called with the ids of the steps that are ticked after a change. */
    readonly onChange?: ((value: readonly string[]) => void) | undefined;
    /** Which of the compared codes it is, from 1; gives it its colour. */
    readonly side?: number;
    /** Shown below the card's own sections. */
    readonly children?: ReactNode;
  };

/**
 * One code: its number with its protocol, its name, what it is, when you see it, in logs and consoles too, how to fix it,
 * the settings behind it, what clients call it, and what to tell your users. Renders an `<article>`.
 *
 * @selector .wire-CodeCard[data-protocol][data-kind][data-code][data-severity][data-side]
 * @selector [data-part=tag][data-fact][data-value]
 * @selector [data-part=detail][data-fact]
 * @selector [data-part=children]
 * @selector [data-part=header], [data-part=title], [data-part=protocol], [data-part=code], [data-part=name]
 * @selector [data-part=tags], [data-part=body], [data-part=summary], [data-part=when], [data-part=details]
 * @selector [data-part=fixes], [data-part=endUser], [data-part=range], [data-part=phrase]
 * @selector [data-part=signs], [data-part=settings], [data-part=names]
 * @throws when neither an entry nor a code is given, or the catalog does not name the code.
 */
export function CodeCard<C extends Catalog = Catalog>(props: CodeCardProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  const taken = takeEntry({ catalog, code, locale, entry });
  return <Card card={cardOf(taken)} settings={settingsOf(taken)} names={clientNamesOf(taken)} {...shown} />;
}

interface CardProps extends Shown<CodeCardProps> {
  readonly card: CardText;
  /** Absent where they stand elsewhere. */
  readonly settings?: SettingsText;
  /** As `settings`. */
  readonly names?: NamesText;
}

/** The card of a code whose words are ready. */
export function Card(props: CardProps): ReactNode {
  const { card, headingLevel = 3, side = 1, children, compact, sections = ALL_SECTIONS, idPrefix, ...rest } = props;
  const { codeHref, renderLink, settings, names, storageKey, value, onChange, ...host } = rest;
  const { code, lang, messages, protocol } = card;

  checkTemplate('codeHref', codeHref, ofCode);

  const codes = [card];
  const { classNames } = host;
  const idOf = (key: CardSection) => idPrefix && `${idPrefix}-${key}`;
  const part = (key: CardSection, title: string, content: ReactNode) => (
    <section key={key} id={idOf(key)} data-part={key}>
      {heading(headingLevel + 1, title)}
      {content}
    </section>
  );
  const show = (key: CardSection): ReactNode => {
    switch (key) {
      case 'summary':
        return part(key, messages.description, <p key={card.summary}>{prose(card.summary)}</p>);
      case 'when':
        return part(
          key,
          messages.whenYouSeeIt,
          <>
            <p key={card.when}>{prose(card.when)}</p>
            {card.details[0] && (
              <dl data-part="details">
                {card.details.map(({ fact, question, answer }) => (
                  <div key={`${fact} ${answer}`} data-part="detail" data-fact={fact}>
                    <dt>{question}</dt> <dd>{prose(answer)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </>,
        );
      case 'signs':
        return (
          card.signs[0] && (
            <Signs
              key={key}
              id={idOf(key)}
              data-part={key}
              classNames={classNames}
              inside={codes}
              above={heading(headingLevel + 1, messages.inLogs)}
              card={card}
            />
          )
        );
      case 'fixes':
        return (
          <Checklist
            key={key}
            id={idOf(key)}
            data-part={key}
            classNames={classNames}
            inside={codes}
            above={heading(headingLevel + 1, messages.howToFix)}
            card={card}
            storageKey={storageKey}
            value={value}
            onChange={onChange}
          />
        );
      case 'settings':
        return (
          settings?.rows[0] && (
            <Settings
              key={key}
              id={idOf(key)}
              data-part={key}
              classNames={classNames}
              inside={codes}
              above={heading(headingLevel + 1, settings.messages.settings)}
              cards={codes}
              settings={settings}
            />
          )
        );
      case 'names':
        return (
          names?.rows[0] && (
            <Names
              key={key}
              id={idOf(key)}
              data-part={key}
              classNames={classNames}
              inside={codes}
              above={heading(headingLevel + 1, names.messages.clientNames)}
              cards={codes}
              names={names}
            />
          )
        );
      case 'endUser':
        return part(key, messages.forUsers, <p key={card.endUser}>{prose(card.endUser)}</p>);
      default:
        throw noSection('CodeCard', key, ALL_SECTIONS);
    }
  };

  return root(
    'article',
    {
      component: 'CodeCard',
      codes,
      host: idPrefix === undefined ? host : { id: idPrefix, ...host },
      severity: card.severity,
      side,
    },
    <header data-part="header">
      {heading(
        headingLevel,
        <>
          <span data-part="protocol">{card.protocolName}</span> {codeLabel(card.label)}{' '}
          {link(codeHref && fillHref(codeHref, { lang, protocol, code }), card.name, 'name', renderLink)}
        </>,
        'title',
      )}
      {card.range && (
        <p data-part="range" dir={leftIn(card)}>
          {card.range}
        </p>
      )}
      {card.phrase && (
        <p data-part="phrase" lang={englishIn(card)} dir={leftIn(card)} translate="no">
          {card.phrase}
        </p>
      )}
      <ul data-part="tags">
        {card.tags.map(({ fact, value: key, text }) => (
          <li key={fact} data-part="tag" data-fact={fact} data-value={key}>
            {text}
          </li>
        ))}
      </ul>
    </header>,
    <div data-part="body">
      {compact ? (
        <p key={card.summary} data-part="summary">
          {prose(card.summary)}
        </p>
      ) : (
        [...new Set(sections)].map(show)
      )}
      {children ? <div data-part="children">{children}</div> : null}
    </div>,
  );
}
