import { languages, type Language } from 'wirecodes/locales/languages';
import { href } from './href.js';

/** Puts the page of an address that has none into a language: its header is that of the language's home page. */
export async function showHeaderOf(lang: Language): Promise<void> {
  const root = document.documentElement;
  if (root.lang === lang) return;
  root.lang = lang;
  root.dir = languages[lang].dir;
  const home = await (await fetch(href(`${lang}/`))).text();
  const header = new DOMParser().parseFromString(home, 'text/html').querySelector('header');
  if (header) document.querySelector('header')?.replaceWith(header);
}
