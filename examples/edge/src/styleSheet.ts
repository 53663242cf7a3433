declare const STYLE_SHEET: { readonly path: string; readonly text: string };

/** The site's style sheet, and its address, which changes when it does. The build fills it in. */
export const styleSheet = STYLE_SHEET;
