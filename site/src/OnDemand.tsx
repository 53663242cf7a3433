import { useEffect, useState, type ReactNode } from 'react';
import { CodeView, compareEntries, CompareView, type Entry } from 'wirecodes';
import { codeHref, compareHref } from './href.js';
import { linkOn } from './linkOn.js';
import { readAddress, type Answer } from './readAddress.js';
import { showHeaderOf } from './showHeaderOf.js';
import { words } from './words.js';

/**
 * What has no page of its own, in the browser: any pair of codes, and any number of a range. An address that is written
 * otherwise than a page's leads on to it.
 */
export function OnDemand(): ReactNode {
  const [answer, setAnswer] = useState<Answer>();

  useEffect(() => {
    void readAddress(location.pathname).then(async (found) => {
      if (found.moved !== undefined) return location.replace(found.moved);
      await showHeaderOf(found.lang);
      if (found.entries) document.title = `${compareEntries(found.entries).title} · wirecodes`;
      return setAnswer(found);
    });
  }, []);

  if (!answer) return null;
  const { entries, lang, path } = answer;
  if (!entries) {
    const { title, text } = words[lang].notFound;
    return (
      <>
        <h1>{title}</h1>
        <p className="intro">{text}</p>
      </>
    );
  }
  const shown = { headingLevel: 1, codeHref, compareHref, renderLink: linkOn(path) } as const;
  const [entry] = entries as readonly [Entry];
  return entries.length === 1 ? <CodeView entry={entry} {...shown} /> : <CompareView entries={entries} {...shown} />;
}
