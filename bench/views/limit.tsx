// The limit: what CompareView shows of a comparison, as somebody would write it by hand for this alone. Its texts are the
// same, in the same order; its elements are those that the texts mean, with a class where limit.css needs one.
import type { ReactElement, ReactNode } from 'react';
import { websocket } from '../../src/catalogs/websocket.js';
import {
  compareEntries,
  selectCode,
  listCodes,
  type CardText,
  type Comparison,
  type SettingRow,
  type Sign,
} from '../../src/index.js';
import { de } from '../../src/locales/websocket/de/index.js';
import { en } from '../../src/locales/websocket/en/index.js';
import { ko } from '../../src/locales/websocket/ko/index.js';
import { tr } from '../../src/locales/websocket/tr/index.js';
import { cardOf } from '../../src/selectors/cardOf.js';
import { SETTINGS_IN_SIGHT, SIGNS_IN_SIGHT } from '../../src/selectors/moreOf.js';
import { signText } from '../../src/selectors/signText.js';
import { sourceHref } from '../../src/selectors/sourceHref.js';
import { sourceTitle } from '../../src/selectors/sourceTitle.js';
import { nameOf, pairs } from './pairs.js';

export { Fragment as Frame } from 'react';

type Locale = typeof de | typeof en | typeof ko | typeof tr;

/** A text with its inline code. */
const prose = (text: string): ReactNode =>
  text.includes('`') ? text.split('`').map((part, at) => (at % 2 ? <code key={at}>{part}</code> : part)) : text;

function signsOf(signs: readonly Sign[]): ReactElement {
  const lines = new Map<string, Sign[]>();
  for (const sign of signs) lines.set(sign.by, [...(lines.get(sign.by) ?? []), sign]);
  return (
    <dl className="signs">
      {[...lines].map(([by, its]) => [
        <dt key={by}>{by}</dt>,
        its.map((sign, at) => (
          <dd key={`${by} ${at}`}>
            <code>{signText(sign)}</code>
          </dd>
        )),
      ])}
    </dl>
  );
}

function cardView(card: CardText, side: number): ReactElement {
  const { details, messages, phrase, signs, steps, tags } = card;
  return (
    <article key={side} className={`card side${side}`}>
      <header>
        <h3>
          <small>{card.protocolName}</small> <bdi>{card.label}</bdi> <span>{card.name}</span>
        </h3>
        {phrase && <p lang="en">{phrase}</p>}
        <ul className="tags">
          {tags.map(({ fact, text }) => (
            <li key={fact}>{text}</li>
          ))}
        </ul>
      </header>
      <h4>{messages.description}</h4>
      <p>{prose(card.summary)}</p>
      <h4>{messages.whenYouSeeIt}</h4>
      <p>{prose(card.when)}</p>
      {details.length > 0 && (
        <dl>
          {details.map(({ fact, question, answer }) => (
            <div key={fact}>
              <dt>{question}</dt> <dd>{prose(answer)}</dd>
            </div>
          ))}
        </dl>
      )}
      {signs.length > 0 && (
        <>
          <h4>{messages.inLogs}</h4>
          {signsOf(signs.slice(0, SIGNS_IN_SIGHT))}
          {messages.moreSigns && (
            <details>
              <summary>{messages.moreSigns}</summary>
              {signsOf(signs.slice(SIGNS_IN_SIGHT))}
            </details>
          )}
        </>
      )}
      <h4>{messages.howToFix}</h4>
      <ol className="steps">
        {steps.map(({ id, role, run, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" /> <span>{prose(text)}</span> <small>{role}</small>
            </label>
            {run && <pre>{run}</pre>}
          </li>
        ))}
      </ol>
      <h4>{messages.forUsers}</h4>
      <p className="users">{prose(card.endUser)}</p>
    </article>
  );
}

function settingsTable(rows: readonly SettingRow[], { cards, labels, settings }: Comparison): ReactElement {
  const { messages } = settings;
  return (
    <table>
      <caption>{messages.settings}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.setting}</th>
          <th scope="col">{messages.default}</th>
          {cards.map(({ name }, at) => (
            <th key={at} scope="col" className={`side${at + 1}`}>
              <bdi>{labels[at]}</bdi> {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, name, default: value, since, spec, effects }, row) => (
          <tr key={row}>
            <th scope="row">
              {of} <code>{name}</code>{' '}
              {spec.map((source, at) => (
                <a key={at} href={sourceHref(source)}>
                  {sourceTitle(source)}
                </a>
              ))}
            </th>
            <td>
              <code>{value}</code> {since && <small>{since}</small>}
            </td>
            {effects.map((effect, at) =>
              effect === '' ? (
                <td key={at} className="none">
                  {messages.notApplicable}
                </td>
              ) : (
                <td key={at}>{prose(effect)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function viewOf(comparison: Comparison): ReactElement {
  const { cards, differences, intro, labels, messages, places, related, rows, settings, sources, title, tracks } =
    comparison;
  return (
    <article className="limit" lang={cards[0]?.lang} dir={cards[0]?.dir}>
      <header>
        <h2>
          <small>{cards[0]?.protocolName}</small>{' '}
          {cards.map(({ name }, at) => [
            at > 0 && ` ${messages.versus} `,
            <bdi key={at} className={`side${at + 1}`}>
              {labels[at]}
            </bdi>,
            ` ${name}`,
          ])}
        </h2>
        <p>{prose(intro)}</p>
      </header>
      <figure>
        <figcaption>{messages.whereItArises}</figcaption>
        {tracks.map(({ protocol, stages }) => (
          <ol key={protocol} aria-hidden="true">
            {stages.map(({ stage, label, flags }) => (
              <li key={stage}>
                {label}{' '}
                {flags.map((flag) => (
                  <b key={flag.side} className={`side${flag.side}`}>
                    {flag.label}
                  </b>
                ))}
              </li>
            ))}
          </ol>
        ))}
        {places.map(({ text }, at) => (
          <p key={at} className="unseen">
            <bdi>{labels[at]}</bdi> {prose(text)}
          </p>
        ))}
      </figure>
      <div className="cards">{cards.map((card, at) => cardView(card, at + 1))}</div>
      <section>
        <h3>{messages.sideBySide}</h3>
        <label>
          <input type="checkbox" /> {messages.onlyDifferences}
        </label>
        <table className="facts">
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.question}</th>
              {cards.map(({ name }, at) => (
                <th key={at} scope="col" className={`side${at + 1}`}>
                  <bdi>{labels[at]}</bdi> {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fact, label, note, same, values }) => (
              <tr key={fact} className={same ? 'same' : undefined}>
                <th scope="row">
                  {prose(label)} {note && <small>{prose(note)}</small>}{' '}
                  {!same && <span className="unseen">{messages.differs}</span>}
                </th>
                {cards.map((card, at) => (
                  <td key={at}>
                    {fact === 'spec' && card.sources
                      ? card.sources.map((source, place) => (
                          <a key={place} href={sourceHref(source)}>
                            {sourceTitle(source)}
                          </a>
                        ))
                      : prose(values[at] ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {settings.rows.length > 0 && (
        <section>
          <h3>{settings.messages.settings}</h3>
          {settingsTable(settings.rows.slice(0, SETTINGS_IN_SIGHT), comparison)}
          {settings.messages.more && (
            <details>
              <summary>{settings.messages.more}</summary>
              {settingsTable(settings.rows.slice(SETTINGS_IN_SIGHT), comparison)}
            </details>
          )}
        </section>
      )}
      <section>
        <h3>{messages.keyDifferences}</h3>
        <ol className="differences">
          {differences.map((difference, at) => (
            <li key={at}>{prose(difference)}</li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{messages.choice}</h3>
        <ul className="choices">
          {cards.map(({ name, choose }, at) => (
            <li key={at} className={`side${at + 1}`}>
              <p>
                <bdi>{labels[at]}</bdi> {name}
              </p>
              <p>{prose(choose)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{messages.learnMore}</h3>
        <h4>{messages.sources}</h4>
        <ul>
          {sources.map((source, at) => (
            <li key={at}>
              <a href={sourceHref(source)}>{sourceTitle(source)}</a>
            </li>
          ))}
        </ul>
        {related.length > 0 && <h4>{messages.relatedPairs}</h4>}
        <ul>
          {related.map((pair, at) => (
            <li key={at}>{pair.title}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}

const codes = listCodes(websocket, en).map(({ code }) => code as 1000);
const compare = (pair: readonly (typeof codes)[number][] | (typeof pairs)[number], locale: Locale) =>
  viewOf(compareEntries(pair.map((code) => selectCode(websocket, code, locale))));

/** As the cases of `cases.tsx` and `cards.tsx`. */
export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = {
  ...Object.fromEntries(pairs.map((pair) => [nameOf(pair), [() => compare(pair, en)]])),
  'all in turn': [en, de, ko, tr].flatMap((locale) =>
    codes.flatMap((a, index) => codes.slice(index + 1).map((b) => () => compare([a, b], locale))),
  ),
  cards: codes.map((code) => () => cardView(cardOf(selectCode(websocket, code, en)), 1)),
};

export function View(): ReactElement {
  return compare([1005, 1006], en);
}
