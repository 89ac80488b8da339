// Where in a document something stands.

export interface SourceReferenceTable {
  tenant: string;
  review: string;
  code: string;
  document: string;
  section: string;
  heading: string;
  page: string | null;
}
