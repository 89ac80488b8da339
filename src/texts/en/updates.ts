// The words of updates in English.
import { formatsFor } from '../format.ts';
import type { UpdateTexts } from '../updates.ts';

const { number, plural } = formatsFor('en');
const measures = (count: number) => `${number(count, 0)} ${plural(count, { one: 'measure', other: 'measures' })}`;

export const updatesEn: UpdateTexts = {
  field: {
    status: 'Status',
    sharePercent: 'Share done',
    expected: 'Expected saving',
    realisedTkr: 'Realised saving',
    due: 'Due',
    nextStep: 'Next step',
    owners: 'Owner',
    handover: 'Handover to',
    note: 'Comment',
  },
  nothing: 'none',
  nobody: 'nobody',
  fromTo: (before, after) => `${before} → ${after}`,
  handoverFrom: (name) => `Handed over by ${name}`,

  preview: 'Shall I save this?',
  previewRemedy: 'Nothing is saved yet.',
  saved: 'Saved',
  undone: 'Undone',
  savedBy: (name, when) => `${name}, ${when}`,
  savedAgain: 'This was already saved, so it was not saved again.',
  unchanged: 'It was already like that. Nothing changed.',
  cancelled: 'Nothing changed.',
  undoWithin: (minutes) => `You can undo it for ${number(minutes, 0)} minutes.`,
  takenOver: (name) => `${name} now owns the measure.`,
  handoverAsked: (name) => `${name} has to accept. Until then you own the measure.`,

  form: (measure) => `Update ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
  formFaults: (count) =>
    `Nothing is saved yet. ${plural(count, { one: 'One thing needs', other: `${number(count, 0)} things need` })} correcting.`,
  formLabels: {
    sharePercent: 'Share done, per cent (0–100)',
    realisedTkr: 'Realised saving, SEK thousand',
    savingUnknown: 'Not known yet',
    expected: 'Expected saving, SEK thousand',
    tooEarly: 'Too early to assess',
    nextStep: 'Next step (at most 500 characters)',
    note: 'Comment (at most 1,000 characters)',
    due: 'Due',
  },
  typed: (text) => `You wrote “${text}”.`,
  fault: {
    'no-such-move': 'The measure cannot go straight from its present status to this one. Choose another status.',
    'note-needed': 'Write a comment that says why.',
    'realised-needed': 'Write how much the measure has saved, or tick that it is not known yet.',
    'not-tkr': 'Write whole thousands of kronor from 0 to 1,000,000, digits only.',
    'not-percent': 'Write a whole number from 0 to 100.',
    'done-is-whole': 'A measure that is done is 100 per cent done. Change the share or the status.',
    'not-a-date': 'Write a date that exists, such as 2027-03-31.',
    'too-long': 'The text is too long. Shorten it.',
    'same-person': 'That person owns the measure already. Choose somebody else.',
  },

  conflict: 'Somebody else was faster',
  conflictSince: 'This has happened since you saw the measure:',
  conflictRemedy: 'Your change is not saved. If you make it anyway, this is what it will be:',

  notPermitted: {
    owner: 'Only the owner of the measure can change it.',
    controller: 'Only a controller can do this.',
    asked: 'Only the one who was asked can agree to take over.',
    admin: 'Only an administrator can appoint controllers',
  },
  ownedBy: (names) => `The measure is owned by ${names}.`,
  ownedByNobody: 'The measure has no owner yet. A controller can appoint one.',
  askedOwner: (names) => `I have told ${names} that you would like to know.`,
  ownerUnreachable: (names) =>
    `I cannot reach ${names}: Klarsyn is not installed in Teams there. Please write to them yourself.`,
  nobodyToAsk: 'There is no owner and no controller to ask. Please ask whoever looks after Klarsyn.',

  notUndone: {
    'not-yours': 'Somebody else made the latest change, so you cannot undo it.',
    'too-late': 'More than 15 minutes have passed since the change, so it can no longer be undone.',
    nothing: 'There is no change to undo.',
  },
  notUndoneRemedy: 'You can change the measure again instead, or ask a controller.',

  history: (measure) => `History · ${measure}`,
  historyOfAll: 'What has changed?',
  historySince: (date) => `Since ${date}`,
  historyNone: 'Nothing has changed.',
  historyImported: 'Loaded from the review',
  historyMore: (count) => `and ${number(count, 0)} earlier ${plural(count, { one: 'change', other: 'changes' })}`,

  mine: 'My measures',
  mineNone: 'You own no measures.',
  mineNoneRemedy: 'A controller can appoint you, for instance by writing “@Anna owns measure 4”.',
  mineMore: (count) => `These are the most pressing. You have ${measures(count)} more.`,
  wait: {
    'asked-to-take-over': 'You are asked to take over',
    late: 'Late',
    'saving-unknown': 'Done, but the realised saving is missing',
    'due-soon': 'Due soon',
    'no-due': 'No due date',
    paused: 'Paused',
    nothing: 'Nothing is waiting',
  },
  rowsSaved: (saved) => `${measures(saved)} ${plural(saved, { one: 'is', other: 'are' })} saved.`,
  rowsLeft: (left) => `${measures(left)} ${plural(left, { one: 'was', other: 'were' })} not saved. See why below.`,
  rowsUntouched: 'You changed nothing, so nothing was saved.',

  controllerAppointed: (names, count) =>
    `${names} ${plural(count, { one: 'is now a controller', other: 'are now controllers' })}`,
  controllerDismissed: (names, count) =>
    `${names} ${plural(count, { one: 'is no longer a controller', other: 'are no longer controllers' })}`,
  controllerCan: 'A controller can change all measures, appoint owners and revise expected savings.',

  add: {
    headline: 'New measure',
    added: 'Added',
    noReview: 'There is no review yet that the measure could belong to',
    label: {
      title: 'Name (at most 200 characters)',
      description: 'Description (at most 1,000 characters)',
      horizon: 'Horizon',
      category: 'Category',
      themes: 'Themes',
      expected: 'Expected saving, SEK thousand (empty if too early to assess)',
    },
    fault: {
      needed: 'Fill this in.',
      'too-long': 'The text is too long. Shorten it.',
      'not-tkr': 'Write whole thousands of kronor from 0 to 1,000,000, digits only.',
      'title-taken': 'There is already a measure with that name. Choose another.',
    },
  },

  whichMeasure: 'Which measure do you mean?',
  unclear: {
    amount: 'I do not understand the amount',
    share: 'I do not understand the share',
    date: 'I do not understand the date',
    status: 'I do not understand the status',
    person: 'I do not know whom you mean',
    filter: 'I do not understand which measures',
    measure: 'I cannot find the measure',
  },
  unclearWords: (words) => `You wrote “${words}”.`,
  unclearRemedy: {
    amount: 'Write a whole number of tkr, such as “900 tkr” or “1.2 mnkr”. Nothing is changed.',
    share: 'Write a share from 0 to 100, such as “60% done”. Nothing is changed.',
    date: 'Write a date that exists, such as “2027-03-31”. Nothing is changed.',
    status: 'Write for instance “measure 4 in progress”, “pause measure 4” or “measure 4 is done”. Nothing is changed.',
    person: 'Mention the person with @, so that I know for sure who it is. Nothing is changed.',
    filter: 'Write for instance “follow all measures”, “follow IT measures” or “follow measure 4”. Nothing is changed.',
    measure:
      'Write the number, code or name of the measure. Ask “which measures are there?” to see them. Nothing is changed.',
  },

  buttons: {
    save: 'Save',
    change: 'Change first',
    cancel: 'Cancel',
    undo: 'Undo',
    update: 'Update',
    history: 'History',
    askOwner: 'Ask the owner',
    askController: 'Ask a controller',
    redo: 'Make the change anyway',
    takeOver: 'Take over',
    decline: 'Decline',
    mine: 'My measures',
    show: 'Show the measure',
    saveAll: 'Save the changes',
    moreFields: 'More fields',
  },
};
