import { languages, type Language } from './languages.js';

/** The language that wirecodes speaks which is nearest to a tag: `de` for `de-AT`. None where the tag is another's. */
export function nearestLanguage(tag: string): Language | undefined {
  const tags = Object.keys(languages) as Language[];
  const script = scriptOf(tag);
  return (
    tags.find((own) => own.toLowerCase() === tag.toLowerCase()) ??
    tags.find((own) => script !== undefined && scriptOf(own) === script)
  );
}

/** The language and its script: that of `zh-TW` is not that of `zh-CN`. */
function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
