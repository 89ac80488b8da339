// The concepts of all fields.
export const concepts: readonly { readonly sv: readonly string[]; readonly en: readonly string[] }[] = [];
