/** Every custom property that a host may set, and what it is for. A test holds the list against the style sheet. */
export const tokens = {
  Colour: {
    '--wire-text': 'Text.',
    '--wire-muted': 'Text that steps back: labels, questions, rows that agree.',
    '--wire-link': 'Links. Their underline takes the same colour.',
    '--wire-surface': 'The ground of cards and tables.',
    '--wire-sunken': 'The ground of what lies deeper: the stage diagram, tags, rows that agree.',
    '--wire-line': 'Borders and rules.',
    '--wire-control': 'The outline of a box to tick and of an idle stage: 3 to 1 against its ground, or more.',
    '--wire-side-1': 'The first code of a comparison, its tick boxes, and the focus ring.',
    '--wire-side-2': 'The second code.',
    '--wire-side-3': 'The third code.',
    '--wire-side-4': 'The fourth code.',
    '--wire-good': 'The tag of a code after which reconnecting is fine.',
    '--wire-warn': 'The tag of a code that wants a fix or another address first.',
  },
  Space: {
    '--wire-space': 'The unit of every gap and padding.',
  },
  Radius: {
    '--wire-radius': 'The corner of cards and tables; smaller things take a part of it. 0 makes everything square.',
  },
  Font: {
    '--wire-font': 'The typeface. Unset, the text has the typeface of the page.',
    '--wire-mono': 'The typeface of codes.',
    '--wire-font-size': 'The size of running text; every other size follows.',
  },
} as const;
