// English words for how a measure fares.
import type { Lexicon } from '../lexicon.ts';

export const statuses = {
  'not-started': [
    'left to do', 'remaining', 'outstanding', 'still to do', 'remain to be done', 'yet to be done',
    'not started', 'not begun', 'unstarted', 'yet to start', 'not yet started', 'not begun yet', 'not yet begun',
    'waiting to start', 'waiting to begin', 'not kicked off', 'not been kicked off', 'still to begin', 'still to start', 'yet to begin', 'yet to be started', 'yet to be begun', 'yet to kick off', 'not got going', 'not got started', 'not got off the ground', 'not been started', 'not been begun',
    'not been launched', 'not under way', 'not underway', 'nobody has touched', 'nobody touched', 'untouched', 'not touched', 'at the starting line', 'on the starting blocks', 'in the starting blocks', 'waiting in the wings', 'not even started', 'not even begun',
  ],
  'under-investigation': [
    'left to do', 'remaining', 'outstanding', 'still to do', 'remain to be done', 'yet to be done',
    'under investigation', 'being investigated', 'investigated',
    'looked into', 'being looked into', 'being examined', 'being studied', 'under review', 'being explored', 'being reviewed',
  ],
  'in-progress': [
    'left to do', 'remaining', 'outstanding', 'still to do', 'remain to be done', 'yet to be done',
    'in progress', 'begun', 'kicked off', 'got going', 'ongoing', 'under way', 'underway', 'started',
    'up and running', 'in motion', 'being worked on', 'launched', 'got off the ground', 'off the ground', 'in the works', 'in the pipeline', 'in full swing', 'well under way', 'on the go', 'moving along', 'set in motion', 'being implemented', 'being carried out', 'in train', 'are we working on',
    'we are working on', 'halfway', 'halfway through', 'half way', 'gone live',
  ],
  done: [
    'done', 'completed', 'finished', 'complete', 'implemented',
    'wrapped up', 'ticked off', 'in the bag', 'closed', 'closed out', 'over and done with', 'over and done', 'done with', 'done and dusted', 'carried out', 'seen through', 'checked off', 'crossed off', 'finalised', 'finalized', 'concluded', 'put to bed', 'fully implemented', 'fully completed',
    'all done',
    'finish',
  ],
  paused: [
    'left to do', 'remaining', 'outstanding', 'still to do', 'remain to be done', 'yet to be done',
    'paused', 'on hold', 'postponed', 'on ice', 'put on hold', 'put on ice', 'parked', 'shelved', 'frozen', 'stalled', 'suspended', 'deferred',
    'mothballed', 'stuck', 'put off', 'in limbo', 'in the freezer', 'on the back burner', 'back burner', 'at a standstill', 'standstill', 'ground to a halt', 'pushed back', 'in abeyance', 'on pause', 'hanging in the air', 'bogged down', 'stagnated', 'halted',
  ],
  cancelled: [
    'cancelled', 'canceled', 'dropped', 'stopped', 'withdrawn', 'called off', 'abandoned', 'scrapped', 'axed',
    'binned', 'ditched', 'killed', 'killed off', 'given up on', 'gave up on', 'given up', 'dumped', 'discontinued', 'written off', 'thrown out', 'terminated', 'pulled the plug', 'aborted', 'rejected', 'jettisoned', 'not going ahead', 'gone nowhere', 'came to nothing', 'come to nothing',
    'fallen through', 'fell through', 'no longer relevant', 'no longer happening', 'will not happen',
  ],
} as const satisfies Lexicon['statuses']; // prettier-ignore
