import { checklistKey, parseTicked, readStore, subscribe, writeStore } from '../components/checklistStore.js';

/**
 * Lets the checklists in a piece of HTML remember what is ticked, as `FixChecklist` with a `storageKey` does, under the
 * same names. Gives back what ends it.
 *
 * @param early whether what is ticked already was ticked by the reader, before this ran: then it counts.
 */
export function keepChecklists(root: Element, storageKey: string, early: boolean): () => void {
  const ends = checklistsIn(root).map(({ list, boxes, protocol, code }) => {
    const key = checklistKey(storageKey, protocol, code);
    const ids = boxes.map(({ value }) => value);
    const status = list.querySelector('[data-part=status]');
    const progress = status ? progressOf(status) : [];
    const show = () => {
      const ticked = parseTicked(readStore(key), ids);
      for (const box of boxes) box.checked = ticked.includes(box.value);
      const done = boxes.filter(({ checked }) => checked).length;
      if (status && progress.length === 2) status.textContent = progress.join(String(done));
    };
    const keep = ({ target }: Event) => {
      const changed = boxes.find((box) => box === target);
      // Another tab may have ticked one a moment ago.
      const before = parseTicked(readStore(key), ids);
      const isTicked = (id: string) => (id === changed?.value ? changed.checked : before.includes(id));
      writeStore(key, JSON.stringify(ids.filter(isTicked)));
    };
    if (early) {
      const before = parseTicked(readStore(key), ids);
      const all = boxes.flatMap(({ checked, value }) => (checked || before.includes(value) ? [value] : []));
      if (all.length > before.length) writeStore(key, JSON.stringify(all));
    }
    show();
    list.addEventListener('change', keep);
    const unsubscribe = subscribe(show);
    return () => {
      list.removeEventListener('change', keep);
      unsubscribe();
    };
  });
  return () => {
    for (const end of ends) end();
  };
}

const progresses = new WeakMap<Element, readonly string[]>();

/** The HTML says at first that nothing is done, in the reader's language: what stands on either side of that `0`. */
function progressOf(status: Element): readonly string[] {
  const progress = progresses.get(status) ?? status.textContent.split(/(?<!\d)0(?!\d)/);
  progresses.set(status, progress);
  return progress;
}

/** Carries the ticks over to a new rendering of the same codes. */
export function carryTicks(from: Element, to: readonly Element[]): void {
  const old = checklistsIn(from);
  for (const { boxes, protocol, code } of to.flatMap(checklistsIn)) {
    const same = old.find((other) => other.protocol === protocol && other.code === code);
    for (const box of boxes) box.checked = same?.boxes.find(({ value }) => value === box.value)?.checked ?? false;
  }
}

function checklistsIn(root: Element) {
  return [...root.querySelectorAll<HTMLElement>('.wire-FixChecklist')].map((list) => ({
    list,
    boxes: [...list.querySelectorAll<HTMLInputElement>('[data-part=step] input')],
    protocol: valueAround(list, 'data-protocol'),
    code: valueAround(list, 'data-code'),
  }));
}

/** What the nearest root that says it says of a part. */
function valueAround(part: Element, attribute: string): string {
  return part.closest(`[${attribute}]`)?.getAttribute(attribute) ?? '';
}
