// English words for what is to be done with figures: followed over the years, set against others, put in order, added up.
import type { Lexicon } from '../lexicon.ts';

export const figures = {
  change: [
    'dip', 'dipped', 'move', 'moved',
    'grow', 'growing', 'halved', 'doubled', 'jumped', 'soared', 'surged', 'plunged', 'plummeted', 'come down', 'came down', 'coming down', 'shot up', 'climbed', 'climbing', 'slipped', 'go up', 'go down', 'going up', 'going down', 'up from', 'down from',
    'change', 'changed', 'changes', 'increase', 'increased', 'increases', 'increasing', 'decrease', 'decreased', 'decreases', 'decreasing',
    'rise', 'risen', 'rose', 'rising', 'fall', 'fallen', 'fell', 'falling', 'gone up', 'gone down', 'went up', 'went down', 'grown', 'grew',
    'growth', 'drop', 'dropped', 'improved', 'improvement', 'worsened', 'deteriorated', 'reduction', 'reduced', 'gotten better', 'gotten worse',
    'got better', 'got worse', 'up or down', 'shrunk', 'declined', 'decline', 'percentage change', 'gone', 'more expensive', 'cheaper', 'become more', 'become less', 'got more', 'got less', 'get more', 'get less', 'get more expensive', 'got more expensive', 'become more expensive', 'become cheaper',
    'creep up', 'creeps up', 'crept up', 'creeping up', 'creep down', 'crept down', 'creeping down', 'creep', 'jump', 'jumps', 'jumping', 'spike', 'spiked', 'spiking', 'swell', 'swelled', 'swollen', 'balloon', 'ballooned', 'ballooning', 'escalate', 'escalated', 'escalating', 'edge up', 'edged up',
    'edging up', 'edge down', 'edged down', 'inch up', 'inched up', 'inching up', 'inch down', 'inched down', 'tick up', 'ticked up', 'ticking up', 'tick down', 'ticked down', 'trending', 'trended', 'trending up', 'trending down', 'trending upwards', 'trending downwards', 'eased', 'easing',
    'picked up', 'picking up', 'slid', 'sliding', 'slipping', 'slips', 'tanked', 'shoot up', 'shooting up', 'soar', 'soaring', 'surge', 'surging', 'plunge', 'plunging', 'plummet', 'plummeting', 'dwindle', 'dwindled', 'dwindling', 'shrink', 'shrank', 'shrinking', 'dipping', 'recover', 'recovered',
    'recovering', 'rebound', 'rebounded', 'bounce back', 'bounced back', 'improve', 'improves', 'worsen', 'worsens', 'deteriorate', 'deteriorates', 'take a hit', 'took a hit', 'taken a hit', 'gain ground', 'gained ground', 'lose ground', 'lost ground', 'getting better', 'getting worse',
    'on the rise', 'on the way up', 'on the way down', 'on the up', 'on the increase', 'on the decline', 'on the decrease', 'turn around', 'turned around', 'turned the corner', 'through the roof', 'rocketed', 'skyrocketed', 'skyrocket', 'snowballed', 'upward', 'downward', 'unchanged', 'halve',
    'halves', 'doubles', 'doubling', 'tripled', 'triple', 'quadrupled', 'multiplied', 'fluctuate', 'fluctuated', 'swung', 'shifted', 'budge', 'budged', 'been rising', 'been falling', 'been climbing', 'grow by', 'rise by', 'fall by', 'sink', 'sank', 'sunk', 'sinking', 'drift', 'drifted',
    'drifting', 'dropping', 'drops', 'declines', 'declining', 'climb', 'climbs', 'grows', 'get bigger', 'getting bigger', 'got bigger', 'get smaller', 'getting smaller', 'got smaller', 'getting higher', 'getting lower', 'got higher', 'got lower', 'become higher', 'become lower', 'getting longer',
    'got longer', 'getting shorter', 'got shorter', 'getting cheaper', 'getting more expensive', 'upturn', 'downturn', 'uptick',
    'upwards', 'downwards', 'more frequent or less', 'more or less frequent', 'more common or less', 'more often or less',
    'getting more frequent', 'become more frequent', 'getting less frequent', 'getting more common', 'getting less common', 'become more common', 'become less common', 'got more common', 'got more frequent',
  ],
  improved: [
    'improved', 'improving', 'improvement', 'got better', 'gotten better', 'become better', 'went the right way', 'gone the right way', 'right way', 'in the right direction', 'right direction',
    'getting better', 'improve', 'improves', 'made progress', 'moved in the right direction', 'turned the corner', 'headed the right way', 'going the right way', 'heading in the right direction', 'for the better',
  ],
  worsened: [
    'worsened', 'worsening', 'deteriorated', 'deteriorating', 'got worse', 'gotten worse', 'become worse', 'went wrong', 'went the wrong way', 'gone the wrong way', 'wrong way', 'in the wrong direction',
    'wrong direction',
    'getting worse', 'worsen', 'worsens', 'deteriorate', 'deteriorates', 'lost ground', 'took a hit', 'going the wrong way', 'moved in the wrong direction', 'heading in the wrong direction', 'for the worse', 'slipped',
  ],
  increased: [
    'increased', 'increase', 'increasing', 'risen', 'rose', 'rising', 'gone up', 'went up', 'go up', 'grown', 'grew',
    'crept up', 'climbed', 'jumped', 'surged', 'soared', 'shot up', 'ballooned', 'spiked', 'escalated', 'picked up', 'on the rise', 'swelled', 'got bigger', 'edged up',
  ],
  decreased: [
    'decreased', 'decrease', 'decreasing', 'fallen', 'fell', 'falling', 'gone down', 'went down', 'go down', 'dropped', 'declined', 'shrunk',
    'shrank', 'plunged', 'plummeted', 'dwindled', 'slid', 'sunk', 'sank', 'on the decline', 'got smaller', 'come down', 'came down', 'edged down', 'crept down',
  ],
  highest: [
    'heaviest', 'weightiest', 'longest', 'slowest', 'highest', 'largest', 'biggest', 'most', 'max', 'maximum', 'greatest', 'peak', 'peaked', 'top', 'most expensive',
    'priciest', 'costliest', 'dearest', 'most costly', 'topped', 'greatest number', 'record high', 'most numerous', 'most frequent', 'most common',
    'biggie', 'the big one', 'big hitter', 'heavy hitter', 'whopper', 'most bang for the buck', 'most valuable', 'most lucrative', 'most profitable', 'the most money',
  ],
  lowest: [
    'shortest', 'fastest', 'quickest', 'lowest', 'smallest', 'least', 'min', 'minimum', 'bottom', 'fewest', 'cheapest',
    'least expensive', 'least costly', 'record low', 'least frequent', 'least common', 'slimmest',
  ],
  best: [
    'best', 'safest', 'healthiest', 'leading',
    'top performer', 'best performing', 'best off', 'best placed', 'happiest', 'most satisfied', 'top of the class', 'top of the league',
    'top of the pile', 'top of the heap', 'leads the way', 'out in front', 'ahead of the pack', 'best in class',
  ],
  worst: [
    'worst',
    'worst performing', 'worst off', 'worst placed', 'bottom of the league', 'bottom of the class', 'poorest performing',
  ],
  average: [
    'mean', 'avg', 'average', 'on average', 'mean of', 'mean number', 'mean value', 'the mean', 'averaged',
    'average value', 'on the average', 'averages out', 'average out',
    'averages',
  ],
  difference: ['gap to', 'the gap to',
    'minus',
    'deviate',
    'difference', 'how far', 'distance', 'above', 'below', 'differ', 'differs', 'gap', 'how much higher', 'how much lower', 'how much more', 'how much less', 'how many more', 'how many fewer', 'how many less', 'how much longer', 'how much shorter', 'higher than', 'lower than',
    'better than', 'worse than', 'more than', 'less than', 'larger than',
    'differences', 'discrepancy', 'differential', 'how far apart', 'how much better', 'how much worse', 'how much cheaper', 'how much dearer', 'how much faster', 'how much slower', 'how much bigger', 'how much smaller', 'how much larger', 'how much shorter than',
    'deviated', 'deviates', 'deviating',
  ],
  times: [
    'times higher', 'times lower', 'times larger', 'times smaller', 'times bigger', 'times greater', 'times more', 'times fewer', 'times longer', 'times more expensive', 'times as high', 'times as large', 'times as big',
    'times as many', 'times as much', 'times as expensive', 'times as long', 'ratio', 'ratio of', 'ratio between', 'quotient',
  ],
  rank: [
    'where do we place', 'where do we rank', 'how do we rank', 'how do we place','rank', 'ranks', 'ranking', 'ranked', 'what place', 'which place', 'what position', 'which position', 'placed', 'number one', 'number 1',
    'where do we come', 'where do we end up', 'where do we land', 'league table', 'position in the ranking', 'how do we rate', 'rated against', 'top of the list', 'where are we ranked',
  ],
  per: ['per', 'divided by', 'over the number of', 'for each', 'ratio of', 'in relation to', 'ratio between', 'ratio'],
  plus: ['plus', 'added to', 'together with', 'combined with'],
  together: [
    'add up', 'adds up', 'adding up', 'add together', 'added together', 'add everything up', 'adding everything up', 'sum up', 'in total', 'total', 'together', 'combined', 'altogether', 'sum of', 'the sum of', 'sum',
    'all told', 'all in all', 'all up', 'in all', 'in sum', 'grand total', 'sum total', 'overall total', 'combined total', 'total up', 'totalled', 'totalling', 'in aggregate', 'aggregate', 'taken together', 'put together', 'lumped together',
  ],
  compare: [
    'compare', 'compared', 'compares', 'comparison', 'compared to', 'compared with', 'compare with', 'compare to',
    'in comparison', 'relative to', 'against', 'versus', 'vs', 'than', 'benchmark', 'stack up', 'above or below', 'below or above', 'better or worse', 'worse or better', 'higher or lower', 'lower or higher',
    'measure up', 'measured against', 'stacks up', 'stacked up', 'set against', 'side by side with', 'match up', 'hold up against', 'fare against', 'when compared', 'in contrast to', 'as against', 'contrasted with', 'put up against', 'held up against', 'how does it compare',
  ],
  others: [
    'the rest',
    'other municipalities', 'others', 'other councils', 'neighbouring municipalities', 'neighboring municipalities',
    'neighbours', 'neighbors', 'peers', 'comparable municipalities', 'between municipalities', 'all municipalities',
  ],
  'which-organisation': ['which one', 'which of them', 'among the municipalities', 'of the municipalities', 'which municipality', 'which municipalities', 'who', 'which council', 'which of the municipalities', 'which organisation'],
  'kind-of-organisation': ['office', 'administration', 'unit', 'department', 'company', 'municipality', 'council', 'committee', 'region', 'authority', 'the office', 'the company'],
  costs: [
    'most expensive', 'cheapest', 'costs', 'cost', 'spending', 'expenditure', 'expense', 'expenses', 'expensive', 'cheap', 'price',
    'bill', 'bills', 'price tag', 'pricey', 'pricy', 'shell out', 'shelled out', 'set us back', 'sets us back', 'fork out', 'forked out', 'splash out', 'pay for', 'paid for', 'paying for', 'spent on', 'spend on', 'spending on', 'outlay', 'outlays', 'outgoings', 'cost us', 'costing', 'costing us',
    'costly', 'eat up', 'eats up', 'run us', 'money goes', 'money went', 'burn through',
    'do we spend', 'we spend', 'we spent', 'spends on', 'money do we spend',
    'invest in', 'invested in', 'lay out', 'laid out', 'dish out', 'dished out', 'come with a price',
  ],
  only: ['only', 'just', 'solely'],
  trend: [
    'heading', 'which way', 'headed',
    'trend', 'trends', 'development', 'developed', 'over time', 'over the years', 'through the years', 'time series',
    'evolved', 'evolution', 'changed over time', 'progression',
    'flatlined', 'stable', 'steady', 'levelled off', 'leveled off', 'levelling off', 'leveling off', 'level off', 'plateau', 'plateaued', 'plateauing', 'stagnated', 'stagnant', 'stagnating', 'held steady', 'hold steady', 'holding steady', 'stayed flat', 'remained flat', 'been flat', 'flat over',
    'stayed the same', 'stay the same', 'remained the same', 'trajectory', 'track record', 'year after year', 'from year to year', 'timeline', 'in the long run', 'over the long run', 'longer term trend', 'historically', 'historical',
  ],
  chart: ['chart', 'graph', 'diagram', 'plot', 'as a chart', 'as a graph', 'curve', 'visualise', 'visualize', 'draw', 'bar chart', 'line chart'],
} as const satisfies Partial<Lexicon['cues']>; // prettier-ignore
