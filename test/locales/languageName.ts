const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** "French (fr)" */
export function languageName(tag: string): string {
  return `${names.of(tag)} (${tag})`;
}
