import type { ReactNode } from 'react';
import type { Catalog, Causes, Entry, Messages } from '../model.js';
import { checkTemplate, ofCode } from '../text/checkTemplate.js';
import { command } from './command.js';
import { heading } from './heading.js';
import type { RenderLink } from './link.js';
import { takeEntry, type CodeProps, type HeadingLevel, type RootProps, type Shown } from './props.js';
import { prose } from './prose.js';
import { references } from './references.js';
import { root } from './root.js';
import { withClassNames, type ClassNames } from './withClassNames.js';

export type CauseTreeProps<C extends Catalog = Catalog> = CodeProps<C> &
  RootProps<'section'> & {
    /**
     * The level of the heading.
     * @default 3
     */
    readonly headingLevel?: HeadingLevel;
    /** The address of a code, such as `/{lang}/{protocol}/{code}`: makes links of the codes that a step leads to. */
    readonly codeHref?: string | undefined;
    /** Renders each of these links, where a router has a link of its own. */
    readonly renderLink?: RenderLink | undefined;
  };

/**
 * The questions that lead from a code that hides what happened to what did: each answer opens the next question, or
 * the cause and what to do about it, with the codes of the network, DNS, TLS and certificates that show it. It needs no
 * JavaScript. Renders a `<section>` of nested `<details>`; nothing for a code whose words have no such questions, as most
 * have not.
 *
 * @selector .wire-CauseTree[data-protocol][data-kind][data-code]
 * @selector [data-part=answer], [data-part=conclusion]
 * @selector [data-part=step][data-who]
 * @selector [data-part=heading], [data-part=question], [data-part=answers], [data-part=steps], [data-part=who]
 * @selector [data-part=run], [data-part=see], [data-part=reference]
 * @throws when neither an entry nor a code is given, the catalog does not name the code, or `codeHref` has another
 * placeholder or lacks one.
 */
export function CauseTree<C extends Catalog = Catalog>(props: CauseTreeProps<C>): ReactNode {
  const { catalog, code, locale, entry, ...shown } = props;
  return <CausesOf entry={takeEntry({ catalog, code, locale, entry })} {...shown} />;
}

interface CausesProps extends Shown<CauseTreeProps> {
  readonly entry: Entry;
}

/** The questions of an entry that is ready. */
export function CausesOf({ entry, headingLevel = 3, codeHref, renderLink, ...host }: CausesProps): ReactNode {
  const { text } = entry;
  const { messages } = entry.locale;
  checkTemplate('codeHref', codeHref, ofCode);
  if (!text.causes) return null;
  return root(
    'section',
    { component: 'CauseTree', codes: [entry], host },
    heading(headingLevel, messages.findCause, 'heading'),
    <Question
      causes={text.causes}
      roles={messages.roles}
      separator={messages.list.comma}
      lang={entry.lang}
      {...{ codeHref, renderLink }}
      classNames={host.classNames}
    />,
  );
}

interface QuestionProps {
  readonly causes: Causes;
  readonly roles: Messages['roles'];
  readonly separator: string;
  readonly lang: string;
  readonly codeHref: string | undefined;
  readonly renderLink: RenderLink | undefined;
  readonly classNames: ClassNames | undefined;
}

function Question({ causes: { question, answers }, ...shared }: QuestionProps): ReactNode {
  const { roles, classNames } = shared;
  return withClassNames(
    <>
      <p key={question} data-part="question">
        {prose(question)}
      </p>
      <ul data-part="answers">
        {answers.map((answer, position) => (
          <li key={`${position} ${answer.text}`}>
            <details data-part="answer">
              <summary>{prose(answer.text)}</summary>
              {'next' in answer ? (
                <Question causes={answer.next} {...shared} />
              ) : (
                <>
                  <p key={answer.conclusion} data-part="conclusion">
                    {prose(answer.conclusion)}
                  </p>
                  <ol data-part="steps">
                    {answer.fixes.map((step, index) => (
                      <li key={`${index} ${step.text}`} data-part="step" data-who={step.who}>
                        {prose(`${step.text} `)}
                        <span data-part="who">{roles[step.who]}</span>
                        {command(step)}
                        {step.see && <p data-part="see">{references(step.see, shared)}</p>}
                      </li>
                    ))}
                  </ol>
                </>
              )}
            </details>
          </li>
        ))}
      </ul>
    </>,
    classNames,
  );
}
