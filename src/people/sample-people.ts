// The people of the sample world. They exist in local mode and in the Playground only.

export interface SamplePerson {
  /** Entra object id. */
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
}

/** The first is the one who sits at the keyboard. The Playground wants exactly five more. */
export const samplePeople: readonly [SamplePerson, ...SamplePerson[]] = [
  { id: '11111111-aaaa-4aaa-8aaa-000000000001', givenName: 'Anna', surname: 'Lindqvist' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000002', givenName: 'Bo', surname: 'Åkesson' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000003', givenName: 'Cecilia', surname: 'Öberg' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000004', givenName: 'David', surname: 'Nyström' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000005', givenName: 'Elif', surname: 'Kaya' },
  { id: '11111111-aaaa-4aaa-8aaa-000000000006', givenName: 'Fredrik', surname: 'Sjögren' },
];
