import { checklistSteps } from '../components/checklistSteps.js';
import { KeptChecklist, type KeptChecklistProps } from '../components/KeptChecklist.js';
import type { View } from '../embed/attributeNames.js';
import { loadEntries } from '../embed/loadEntries.js';
import { readAttributes } from '../embed/readAttributes.js';
import type { StandIns } from '../embed/renderTree.js';
import { toDom } from '../embed/toDom.js';
import { CodeView } from '../views/CodeView.js';
import { CompareView } from '../views/CompareView.js';

// The element itself lets the checklists remember.
const standIns: StandIns = new Map([
  [KeptChecklist, ({ steps, progress }: KeptChecklistProps) => checklistSteps({ steps, progress })],
]);

/**
 * Renders what an element's attributes ask for, in the language nearest to a tag, else in English; `report` gets a message
 * where it is not that language. A module of its own, so that a page of server HTML never loads it.
 */
export async function renderView(
  view: View,
  attributes: { readonly [name: string]: string | null },
  tag: string,
  report: (message: string) => void,
): Promise<Element[]> {
  const { codes, props } = readAttributes(view, attributes);
  const entries = await loadEntries(codes, [tag], report);
  const [entry] = entries;
  const tree =
    view === 'code' && entry ? <CodeView {...props} entry={entry} /> : <CompareView {...props} entries={entries} />;
  return toDom(tree, standIns).filter((node) => typeof node !== 'string');
}
