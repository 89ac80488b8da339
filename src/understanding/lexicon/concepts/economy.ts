// Money: costs, revenue, result, debt, taxes.
import type { Concept } from './concept.ts';

// prettier-ignore
export const economyConcepts: readonly Concept[] = [
  { sv: ['kostnad', 'kostar', 'kosta', 'kostade', 'utgift', 'betalar', 'betalade'], en: ['cost', 'costs', 'spend', 'spent', 'spending', 'expenditure', 'expense', 'pay', 'paid'] },
  { sv: ['nettokostnad', 'netto kostnad'], en: ['net cost', 'net expenditure', 'net spending'] },
  { sv: ['intäkt', 'inkomster', 'intäkterna'], en: ['revenue', 'revenues', 'income'] },
  { sv: ['budget'], en: ['budget'] },
  { sv: ['budgetavvikelse', 'avvikelse mot budget', 'budgetutfall'], en: ['budget deviation', 'deviation from budget', 'budget variance'] },
  { sv: ['nettokostnadsavvikelse', 'avvikelse från referenskostnad'], en: ['net cost deviation', 'deviation from reference cost'] },
  { sv: ['resultat', 'årets resultat', 'överskott'], en: ['result', 'net result', 'annual result', 'surplus'] },
  { sv: ['soliditet'], en: ['equity ratio', 'solvency', 'equity to assets ratio'] },
  { sv: ['skuld', 'skulder', 'låneskuld'], en: ['debt', 'debts', 'borrowing', 'loans'] },
  { sv: ['investering', 'investeringar'], en: ['investment', 'investments', 'capital expenditure'] },
  { sv: ['skattesats', 'kommunalskatt', 'skatten', 'utdebitering'], en: ['tax rate', 'municipal tax', 'local tax'] },
  { sv: ['skatteintäkt', 'skatteintäkter'], en: ['tax revenue', 'tax income'] },
  { sv: ['kommunkoncern', 'koncern', 'koncernen'], en: ['municipal group', 'group of companies'] },
  { sv: ['generella statsbidrag', 'statsbidrag'], en: ['general grants', 'government grants', 'state grants'] },
  { sv: ['kassaflöde'], en: ['cash flow'] },
  { sv: ['avgift', 'taxa', 'avgifter'], en: ['fee', 'fees', 'charge', 'charges'] },
  { sv: ['lön', 'löner'], en: ['salary', 'salaries', 'wage', 'wages', 'pay'] },
];
