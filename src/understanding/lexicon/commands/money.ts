// The words of money.

/** What a word after a number makes of it: how many kronor each is, as a power of ten. */
export const moneyWords: Readonly<Record<string, 0 | 3 | 6 | 9>> = {
  kr: 0, kronor: 0, krona: 0, sek: 0,
  tkr: 3, ksek: 3, tsek: 3, kkr: 3, k: 3, tusen: 3, tusental: 3, thousand: 3, thousands: 3, tusenlappar: 3, kkronor: 3,
  mkr: 6, mnkr: 6, msek: 6, mn: 6, m: 6, milj: 6, miljon: 6, miljoner: 6, million: 6, millions: 6, mille: 6,
  miljard: 9, miljarder: 9, billion: 9, mdkr: 9,
}; // prettier-ignore
