// Who is not to be reminded for a while, and whether today's reminders have been seen to. All dates are ISO, the last included.

export interface AbsenceTable {
  tenant: string;
  person: string;
  until: string;
}

export interface SnoozeTable {
  tenant: string;
  person: string;
  measure: string;
  until: string;
}

/** How a person wants to be reminded, when it is not as usual. */
export interface ReminderWishTable {
  tenant: string;
  person: string;
  /** 1 when reminders are wanted, else 0. */
  wanted: number;
  days_before: number;
}

export interface ReminderRoundTable {
  tenant: string;
  day: string;
}
