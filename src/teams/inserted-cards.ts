// A card that a person has put into a message (a search result, say) stands in the text as HTML. Nobody has said that.

const tags = /<(\/?)(span|attachment)(?:\s[^<>]*)?>/gi;
const cardType = 'itemtype="http://schema.skype.com/InputExtension"';

/** The text without the places of cards. One that is opened and never closed is text like any other. */
export function withoutCards(text: string): string {
  let spoken = '';
  let from = 0;
  /** How many elements are open of the card that we are in. */
  let open = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of text.matchAll(tags)) {
    if (open === 0) {
      if (slash || !(name?.toLowerCase() === 'attachment' || tag.includes(cardType))) continue;
      spoken += text.slice(from, index);
      from = index;
    }
    open += slash ? -1 : 1;
    if (open === 0) from = index + tag.length;
  }
  return spoken + text.slice(from);
}
