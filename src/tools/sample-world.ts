// The review that a new installation can be tried with: loaded when the database holds none.
import { fileURLToPath } from 'node:url';
import type { PublishPort } from '../reviews/publish-review.ts';

export const sampleFolder = fileURLToPath(new URL('../../data/alingsas-2024', import.meta.url));

export interface SamplePort extends PublishPort {
  readonly catalogueVersion: (tenant: string) => Promise<number>;
}

/** Publishes the sample review for a tenant that has none. Returns whether it did. */
export async function loadSampleIfEmpty(port: SamplePort, tenant: string, at: Date): Promise<boolean> {
  if ((await port.catalogueVersion(tenant)) > 0) return false;
  // Reading workbooks is needed once, not at every start.
  const { publishReview } = await import('../reviews/publish-review.ts');
  const published = await publishReview(sampleFolder, tenant, at, port);
  if (published.kind === 'faulty') throw new Error(`The sample review has faults: ${JSON.stringify(published.faults)}`);
  return true;
}
