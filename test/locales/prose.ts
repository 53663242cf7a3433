/** A text without what is in no language or in another: code, placeholders, and what is quoted. */
export function prose(text: string): string {
  return text.replace(/`[^`]*`|\{\w+\}|"[^"]*"|“[^”“]*[”“]|„[^“”]*[“”]|«[^»]*»|「[^」]*」|『[^』]*』/g, '');
}

/** How many letters of prose a text has: enough to tell whose words they are, from `telling` on. */
export function lettersOf(text: string): number {
  return prose(text).match(/\p{L}/gu)?.length ?? 0;
}

/** Shorter texts may be the same in two languages by chance: "Server", "Problem". */
export const telling = 20;
