// The last question of a person in a room.

export interface ChatContextTable {
  tenant: string;
  room: string;
  person: string;
  /** JSON; checked when it is read. */
  question: string;
  /** ISO time. */
  at: string;
}
