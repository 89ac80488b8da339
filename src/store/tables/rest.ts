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

export interface ReminderRoundTable {
  tenant: string;
  day: string;
}
