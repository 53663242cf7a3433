import { stringsOf } from '../support/fixtures.js';

/** Every text of a locale that a reader reads, with its path: no id, role or command of a step. */
export function textsIn(data: unknown): [path: string, text: string][] {
  return stringsOf(data).filter(([path]) => !/(?:^|\.)(?:id|who|run)$/.test(path));
}

/** The inline code of a text, each once. */
export function codeIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<=`)[^`]+(?=`)/g)?.filter((_, index) => index % 2 === 0))];
}

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
