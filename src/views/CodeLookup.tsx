import type { ReactNode } from 'react';
import { assertLanguage } from '../assertLanguage.js';
import type { RenderLink } from '../components/link.js';
import type { HeadingLevel, RootProps } from '../components/props.js';
import type { Explanation } from '../explain/explain.js';
import { languages, type Language } from '../languages.js';
import type { Messages } from '../model.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { safeHref } from '../text/safeHref.js';
import { LookupField } from './LookupField.js';

export type CodeLookupProps = RootProps<'section'> & {
  /** The language of the explanations. */
  readonly lang: Language;
  /**
   * The words of the field: `messages={{ lookup }}` with `lookup` from `wirecodes/locales/messages/lookup/<tag>`, or all
   * messages of a language.
   */
  readonly messages: Pick<Messages, 'lookup'>;
  /**
   * The level of the card's heading.
   * @default 3
   */
  readonly headingLevel?: HeadingLevel;
  /** What stands in the field at first, and is explained: a line, a code, `'http:404'`. Another one needs another `key`. */
  readonly defaultValue?: string | undefined;
  /** The address of a page that explains what it gets as `?q=`. With it the field works without JavaScript, as a plain form. */
  readonly action?: string | undefined;
  /**
   * What the plain form calls the text.
   * @default 'q'
   */
  readonly name?: string | undefined;
  /**
   * The address of this page with a code in it, such as `?q={protocol}:{code}`: makes a link to share. It never holds what was
   * pasted. Hand `q` to `defaultValue`.
   */
  readonly shareHref?: string | undefined;
  /** The address of a code, such as `/{lang}/{protocol}/{code}`; see `CodeCard`. */
  readonly codeHref?: string | undefined;
  /** Renders each link, where a router has a link of its own. */
  readonly renderLink?: RenderLink | undefined;
  /** Called with each explanation, and without one once the field is empty. */
  readonly onExplain?: ((explanation?: Explanation) => void) | undefined;
};

/**
 * A field that explains what is pasted or typed into it: a line of a log, a code, a name. It shows the card, the other codes that it may
 * be, what may stand behind it, and copies it as Markdown. Readers, facts and words load once something is entered.
 * Escape empties it. Renders a `<section>` with a search form.
 *
 * @selector .wire-CodeLookup
 * @selector [data-part=form][data-ready], [data-part=field], [data-part=submit], [data-part=message][data-state]
 * @selector [data-part=retry], [data-part=result][data-busy], [data-part=observed]
 * @selector [data-part=readings], [data-part=heading], [data-part=reading], [data-part=code], [data-part=actions], [data-part=share]
 * @throws when there are no words in the language, the messages are missing, or a template has another placeholder or
 * lacks one.
 */
export function CodeLookup(props: CodeLookupProps): ReactNode {
  const { lang, messages, headingLevel = 3, defaultValue = '', action, name = 'q', ...rest } = props;
  const { shareHref, codeHref, renderLink, onExplain, className, classNames, ...host } = rest;
  assertLanguage(lang, Object.keys(languages), 'CodeLookup');
  if (!messages?.lookup) {
    throw new TypeError(
      `wirecodes: CodeLookup needs 'messages': { lookup } from 'wirecodes/locales/messages/lookup/${lang}', as in messages={{ lookup }}.`,
    );
  }
  checkTemplate('shareHref', shareHref, ofCode);
  checkTemplate('codeHref', codeHref, ofCode);
  return (
    <section
      {...host}
      className={className ? `wire-CodeLookup ${className}` : 'wire-CodeLookup'}
      lang={lang}
      dir={languages[lang].dir}
    >
      <LookupField
        words={messages.lookup}
        action={safeHref(action)}
        {...{ lang, headingLevel, defaultValue, name, shareHref, codeHref, renderLink, onExplain, classNames }}
      />
    </section>
  );
}
