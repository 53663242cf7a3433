/**
 * One character that no reader sees or that turns others round, as the source of a regular expression with the flag `u`.
 * Left out is what scripts need, where they need it: joiners in words of a script that joins and in emoji, the style of an
 * emoji, a soft hyphen in a word, and a mark of direction that stands alone.
 */
export const HIDDEN =
  '(?!' +
  '(?<=[\\p{scx=Arab}\\p{scx=Beng}\\p{scx=Deva}\\p{scx=Gujr}\\p{scx=Guru}\\p{scx=Khmr}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Mong}\\p{scx=Mymr}\\p{scx=Orya}\\p{scx=Sinh}\\p{scx=Syrc}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Tibt}])(?<![\\p{Cf}\\p{DI}])[\\u180B-\\u180D\\u180F\\u200C\\u200D]' +
  '|(?<=[\\p{ExtPict}\\p{EMod}]\\uFE0F?)\\u200D(?=\\p{ExtPict})' +
  '|(?<=\\p{Emoji})[\\uFE0E\\uFE0F]' +
  '|(?<=\\p{L})(?<!\\p{DI})\\u00AD(?=\\p{L})' +
  '|(?<![\\p{Cf}\\p{DI}])[\\u061C\\u200E\\u200F]' +
  ')[\\p{Cc}\\p{Cf}\\p{Cs}\\p{DI}\\p{Zl}\\p{Zp}\\u2800]';
