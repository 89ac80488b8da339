// How much one person, and all people of a tenant together, may ask: so much at once, and so much a minute after that.
// Each instance counts for itself.

export interface Rate {
  /** What may come at once. */
  readonly burst: number;
  /** What may come in the long run. */
  readonly perMinute: number;
}

export interface Rates {
  readonly person: Rate;
  readonly tenant: Rate;
}

/** Far above what people do, and far below what hurts. */
export const usualRates: Rates = {
  person: { burst: 20, perMinute: 30 },
  tenant: { burst: 300, perMinute: 1_200 },
};

/**
 * - `admitted`: answer it
 * - `refused-first`: too much; tell the person so, this once
 * - `refused`: too much still, and the person has been told
 */
export type Admission = 'admitted' | 'refused-first' | 'refused';

/** Judges a request of a person of a tenant, and counts it. */
export type Admit = (tenant: string, person: string) => Admission;

/** A bucket that fills with time; every request takes one out. */
interface Bucket {
  left: number;
  /** Milliseconds. */
  at: number;
  told: boolean;
}

/** More people than this are not remembered at once. */
const mostBuckets = 50_000;

/** @param now milliseconds that only go forwards */
export function openRateLimit(rates: Rates, now: () => number): Admit {
  const people = new Map<string, Bucket>();
  const tenants = new Map<string, Bucket>();
  return (tenant, person) => {
    const at = now();
    const own = filled(people, JSON.stringify([tenant, person]), rates.person, at);
    const all = filled(tenants, tenant, rates.tenant, at);
    if (own.left < 1 || all.left < 1) {
      const first = !own.told;
      own.told = true;
      return first ? 'refused-first' : 'refused';
    }
    own.left -= 1;
    all.left -= 1;
    own.told = false;
    return 'admitted';
  };
}

function filled(buckets: Map<string, Bucket>, key: string, { burst, perMinute }: Rate, at: number): Bucket {
  const bucket = buckets.get(key) ?? { left: burst, at, told: false };
  bucket.left = Math.min(burst, bucket.left + ((at - bucket.at) / 60_000) * perMinute);
  bucket.at = at;
  // Who asked last stands last, so that the first is the one to forget.
  buckets.delete(key);
  buckets.set(key, bucket);
  const [longestSilent] = buckets.size > mostBuckets ? buckets.keys() : [];
  if (longestSilent !== undefined) buckets.delete(longestSilent);
  return bucket;
}
