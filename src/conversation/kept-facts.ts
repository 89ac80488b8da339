// Figures and the reasons for them change only with an import, which makes the catalogue a version newer: until then each is
// read from the store once. Measures change with every update: the store is asked each time.
import type { AnswerPort } from './answer-question.ts';

export interface FactsPort {
  readonly readObservations: (
    tenant: string,
    ...query: Parameters<AnswerPort['observations']>
  ) => ReturnType<AnswerPort['observations']>;
  readonly readExplanations: (
    tenant: string,
    ...query: Parameters<AnswerPort['explanations']>
  ) => ReturnType<AnswerPort['explanations']>;
  readonly readMeasures: (tenant: string) => ReturnType<AnswerPort['measures']>;
  readonly readMeasure: (tenant: string, code: string) => ReturnType<AnswerPort['measure']>;
}

/** The facts of a tenant as they stand at a version of its catalogue. */
export type FactsOf = (tenant: string, version: number) => AnswerPort;

/** Answers kept for each tenant; those asked for longest ago give way. */
const mostKept = 2000;

export function keepFacts(port: FactsPort): FactsOf {
  const tenants = new Map<string, { version: number; facts: AnswerPort }>();
  return (tenant, version) => {
    const known = tenants.get(tenant);
    if (known?.version === version) return known.facts;
    const facts: AnswerPort = {
      observations: once((indicator, organisations) => port.readObservations(tenant, indicator, organisations)),
      explanations: once((indicator) => port.readExplanations(tenant, indicator)),
      measures: () => port.readMeasures(tenant),
      measure: (code) => port.readMeasure(tenant, code),
    };
    tenants.set(tenant, { version, facts });
    return facts;
  };
}

/** Reads once for each set of arguments. A failed read is not kept. */
function once<Arguments extends readonly unknown[], T>(read: (...query: Arguments) => Promise<T>) {
  const kept = new Map<string, Promise<T>>();
  return (...query: Arguments): Promise<T> => {
    const key = query.join('\n');
    const known = kept.get(key);
    if (known) return known;
    const reading = read(...query);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return reading;
  };
}
