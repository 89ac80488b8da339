// English words for what is asked about indicators themselves: which there are, what they mean, why they moved.
import type { Lexicon } from '../lexicon.ts';

export const indicators = {
  indicators: ['indicator', 'indicators', 'kpi', 'kpis', 'key figure', 'key figures', 'metrics', 'metric', 'performance indicators'],
  exist: ['exist', 'available', 'are there', 'is there', 'do you have', 'do we have', 'can i ask about', 'have you got', 'included'],
  organisations: ['which municipalities', 'which organisations', 'which organizations', 'which administrations', 'which councils', 'which units', 'organisations', 'organizations', 'which other municipalities', 'what municipalities', 'what organisations'],
  'which-years': ['which years', 'what years', 'which periods', 'how far back', 'how many years'],
  why: [
    'what made', 'what makes', 'what explanation',
    'why', 'how come', 'reason', 'reasons', 'cause', 'causes', 'caused', 'what caused', 'explains', 'what explains', 'explanation',
    'what is it due to', 'what was it due to', 'is that due to', 'mainly due to', 'what is behind', 'because of what', 'what drove', 'driver', 'drivers', 'how is it that', 'what lies behind', 'explained',
    'why on earth', 'why in the world', 'why the heck', 'why the hell', 'how on earth', 'how in the world', 'what on earth made', 'what is driving', 'what drives', 'driving up', 'driving down', 'drove up', 'drove down', 'what is causing', 'causing', 'led to', 'what gives rise to', 'gave rise to',
    'story behind', 'background to', 'what accounts for', 'what went wrong with', 'what pushed', 'what pulled', 'pushed up', 'pulled down', 'what triggered', 'triggered', 'root cause', 'root causes', 'how did it come to', 'behind the rise', 'behind the increase', 'behind the fall',
    'behind the drop', 'behind the change', 'behind the decline', 'behind the growth', 'behind the jump', 'behind the figure', 'behind the numbers', 'attributed to', 'attributable to', 'thanks to what', 'on account of what', 'put down to', 'put it down to', 'for what reason', 'for what reasons',
    'what lay behind', 'lay behind', 'lies behind', 'what brought about', 'brought about', 'down to what', 'blame for', 'to blame', 'rationale', 'grounds for',
    'drives',
  ],
  explain: ['explain', 'explaining'],
  definition: ['how do you calculate', 'how do you measure', 'how do you work out', 'how is it worked out', 'how is it calculated', 'how do we calculate', 'how do we measure', 'how is it measured', 
    'meant', 'count as',
    'definition', 'define', 'defined', 'meaning', 'meaning of', 'mean', 'means', 'scale', 'unit of', 'which unit', 'what unit', 'what is meant by', 'meant by', 'how is it measured',
    'measured', 'how is it calculated', 'calculated', 'stand for', 'stands for', 'describe', 'description of', 'what does it mean',
    'refer to', 'refers to', 'referring to', 'entail', 'entails', 'what counts as', 'counts as', 'counts towards', 'what is included in', 'what goes into', 'definition of', 'what do you mean by', 'what do we mean by', 'how do they measure', 'how is it computed', 'computed', 'what exactly is',
    'how do i read', 'how should i read', 'how do i interpret', 'how should i interpret', 'interpret', 'what is that supposed to mean', 'supposed to mean',
    'explain the term', 'explain the concept', 'explain the word', 'explain the meaning', 'explain the indicator', 'explain what is meant', 'what do they mean by', 'what does one mean by', 'by the term', 'how do you arrive at', 'how do they calculate', 'how do you come up with',
    'how did you arrive at', 'defined how', 'spell out the meaning',
  ],
  'what-is': ['what is', 'what is a', 'what is an', 'what are'],
  source: [
    'where in the document', 'where in the report', 'where in the review',
    'source', 'sources', 'come from', 'comes from', 'where is it from', 'from where', 'origin', 'which table',
    'which section', 'which page', 'which document', 'reference', 'taken from', 'where can i find',
    'where did you get', 'where do you get', 'where did that come from', 'where does that come from', 'where did this come from', 'where did the figure come from', 'how do you know', 'how do we know', 'backed by', 'evidence for', 'where is that stated', 'where is it stated', 'where does it say',
    'derived from', 'what is it based on', 'which report', 'which file', 'which survey', 'citation', 'where can i read', 'where can i see', 'where was it published', 'sourced from', 'sourced', 'provenance', 'underlying data', 'underlying source', 'source material',
  ],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
