// Buttons beside each other, in as many rows as a phone needs.

/** What fits beside each other on a phone, in characters, with what a button takes beside its title. */
const longestRow = 38;
const buttonEdges = 4;

/** The buttons in their order, cut into rows. */
export function inRows<Button extends { readonly title: string }>(buttons: readonly Button[]): readonly Button[][] {
  const rows: { buttons: Button[]; length: number }[] = [];
  for (const button of buttons) {
    const length = button.title.length + buttonEdges;
    const row = rows.at(-1);
    if (row !== undefined && row.length + length <= longestRow) {
      row.buttons.push(button);
      row.length += length;
    } else rows.push({ buttons: [button], length });
  }
  return rows.map((row) => row.buttons);
}
