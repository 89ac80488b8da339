// Text from data on its way into a card. It must come out as the same text: never as markup, macro, layout or a flood.

/** Characters that nobody sees but that turn lines around, split words or break JSON readers. */
const invisible =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
const markdown = /[\\`*_~[\]<>#|]/g;
const listMarker = /^(\s*)(?:([-+])(?=\s)|(\d+)([.)])(?=\s))/gm;
const wordJoiner = '\u2060';
/** Most texts begin no list and have no character that could need care; they are not searched for each of them. */
const harmless = /^(?!\s*(?:\d+[.)]|[-+])\s)[\p{L}\p{N} ,.:;·!?%()+–−\u00A0→”’/-]*$/u;

/** Cuts a text to a length that fits its place, with an ellipsis, never inside a character. */
export function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${upTo(text, longest - 1)}…`;
}

/** The beginning of a text, never ending inside a character. */
export function upTo(text: string, longest: number): string {
  const cut = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** With a capital at its beginning, for words that else stand within a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** For inputs, whose text comes back: all of it that can be seen. */
export function visible(text: string): string {
  return text.replace(invisible, '');
}

/** For places that show text as it is: titles, legends, spoken text. Clients would expand `{{DATE(…)}}` in it. */
export function plain(text: string, longest: number): string {
  if (harmless.test(text)) return shorten(text, longest);
  return shorten(text.replace(invisible, ''), longest).replace(/\{(?=\{)/g, `{${wordJoiner}`);
}

/** For places where clients read Markdown: what looks like markup is escaped and shows as it was written. */
export function literal(text: string, longest: number): string {
  if (harmless.test(text)) return shorten(text, longest);
  return plain(text, longest).replace(markdown, '\\$&').replace(listMarker, '$1$3\\$2$4');
}

/** What a reader sees of a text in a card: the reverse of `plain` and `literal`. */
export function seen(text: string): string {
  return text.replaceAll(wordJoiner, '').replace(/\\([\\`*_~[\]<>#|+\-.)])/g, '$1');
}
